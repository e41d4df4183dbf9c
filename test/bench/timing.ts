/** Milliseconds of processor time that one candidate is left running within a round, and the number of rounds. */
const SLICE = 12;
const ROUNDS = 25;
const WARM_UP = 600;

/** Milliseconds of processor time that this process has used: what others on the machine do is not in it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/** Nanoseconds for one call, a number for each round. */
export type Times<K extends string> = Readonly<Record<K, readonly number[]>>;

/**
 * Times candidates against each other: warmed up, then in rounds in which each has a slice of time, starting with
 * another one every round, so that a busy machine slows all alike.
 */
export function race<K extends string>(candidates: Readonly<Record<K, () => unknown>>): Times<K> {
  const runners = (Object.keys(candidates) as K[]).map((name) => {
    const run = candidates[name];
    let calls = 0;
    const start = cpuTime();
    while (cpuTime() - start < WARM_UP) for (let i = 0; i <= calls >> 3; i++, calls++) sink(run());
    // From the second half of the warm-up on, the code is compiled.
    const again = cpuTime();
    const some = Math.max(1, calls >> 2);
    for (let i = 0; i < some; i++) sink(run());
    const each = (cpuTime() - again) / some;
    return { name, run, calls: Math.max(1, Math.round(SLICE / each)), times: [] as number[] };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < runners.length; turn++) {
      const runner = runners[(round + turn) % runners.length];
      if (runner === undefined) continue;
      const { run, calls, times } = runner;
      const start = cpuTime();
      for (let i = 0; i < calls; i++) sink(run());
      times.push(((cpuTime() - start) / calls) * 1e6);
    }
  }
  const times = {} as Record<K, readonly number[]>;
  for (const runner of runners) times[runner.name] = runner.times;
  return times;
}

/** How many times as long the one takes as the other: the median over rounds of their ratio within a round. */
export function ratio(one: readonly number[], other: readonly number[]): number {
  return median(one.map((time, round) => time / (other[round] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The exponent of growth: the slope of a straight line through the logarithms of sizes and times. */
export function exponent(sizes: readonly number[], times: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const meanX = x.reduce((sum, each) => sum + each, 0) / x.length;
  const meanY = y.reduce((sum, each) => sum + each, 0) / y.length;
  let above = 0;
  let below = 0;
  x.forEach((each, i) => {
    above += (each - meanX) * ((y[i] ?? Number.NaN) - meanY);
    below += (each - meanX) ** 2;
  });
  return above / below;
}

let sunk: unknown;
/** Keeps a result alive, so that no compiler finds the work to be useless. */
function sink(value: unknown): void {
  sunk = value;
  if (sunk === sink) throw new Error("never");
}
