/**
 * The one of several words that was most likely meant, or undefined where none is near: at most a third of it may
 * differ, capitals apart.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const given = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = distance(given, candidate.toLowerCase());
    if (steps < least && steps <= Math.max(1, Math.floor(Math.max(given.length, candidate.length) / 3))) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** ` did you mean X? ` in front of what to do otherwise, where something is near. */
export function suggesting(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `did you mean ${near}? Otherwise ${otherwise}`;
}

/** How many letters have to be added, removed, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, at(before, j - 2) + 1);
      row.push(steps);
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
