/** What a measurement is held against; `text` is how it is written. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  /** Nothing: the line informs. */
  readonly target?: string;
  readonly reached?: boolean;
}

const WIDTHS = [62, 16, 16];

export class Table {
  missed = 0;

  head(title: string): void {
    console.log(`\n${title}`);
  }

  line({ what, measured, target = "", reached }: Line): void {
    if (reached === false) this.missed++;
    const verdict = reached === undefined ? "" : reached ? "ok" : "MISSED";
    const cells = [`  ${what}`, measured, target];
    console.log(
      `${cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join(" ")}  ${verdict}`.trimEnd(),
    );
  }

  /** A number that must not be smaller than a bound. */
  atLeast(what: string, value: number, bound: number, unit: string): void {
    this.line({
      what,
      measured: `${short(value)}${unit}`,
      target: `>= ${bound}${unit}`,
      reached: value >= bound,
    });
  }

  /** A number that must not be larger than a bound. */
  atMost(what: string, value: number, bound: number, unit: string): void {
    this.line({
      what,
      measured: `${short(value)}${unit}`,
      target: `<= ${bound}${unit}`,
      reached: value <= bound,
    });
  }

  /** A number that informs. */
  say(what: string, value: number, unit: string): void {
    this.line({ what, measured: `${short(value)}${unit}` });
  }
}

export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
