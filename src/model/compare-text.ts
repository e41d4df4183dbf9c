/** The order of two texts as they stand, by their code units: that of ids and of ISO dates. @internal */
export function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
