/** Longer than any name; what is longer is none. @internal */
const LONGEST = 200;

/**
 * What two spellings of one name have in common: letters and digits in word order, without case, accents,
 * punctuation and "the". "Korea, Republic of", "Korea (the Republic of)" and "REPUBLIC OF KOREA" are one;
 * "St." is "Saint", "&" is "and". Digits stay: "Canada4" with its footnote is not "Canada".
 *
 * @internal
 */
export function nameKey(text: string): string {
  if (text.length > LONGEST) return "";
  const plain = inWordOrder(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’ʼ]/g, "");
  return plain
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "the")
    .map((word) => (word === "st" ? "saint" : word))
    .join("");
}

/** "Iran (Islamic Republic of)" and "Iran, Islamic Republic of" as one says them. */
function inWordOrder(text: string): string {
  const [, name, style] =
    /^([^(),]+)(?:\(([^(),]*)\)|,([^(),]*))\s*$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  return name === undefined || style === undefined ? text : `${style} ${name}`;
}
