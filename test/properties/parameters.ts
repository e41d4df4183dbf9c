/**
 * How properties are run here: from one seed, so that a red run is red again, and so many times. `PROPERTY_SEED`
 * looks elsewhere, `PROPERTY_RUNS` longer: `PROPERTY_SEED=7 PROPERTY_RUNS=20 npx vitest run test/properties`.
 */
export function parameters(runs: number): { readonly seed: number; readonly numRuns: number } {
  const { PROPERTY_SEED: seed, PROPERTY_RUNS: times } = process.env;
  return { seed: Number(seed ?? 20251025), numRuns: Math.ceil(runs * Number(times ?? 1)) };
}
