/** Arithmetic on ISO text as one writes it without a library. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A year later, on 28 February where the 29th does not exist. */
export function addYear(date: string): string {
  const year = Number(date.slice(0, 4)) + 1;
  const day = date.slice(4);
  return `${year}${day === "-02-29" ? "-02-28" : day}`;
}

export function later(one: string, other: string): string {
  return one > other ? one : other;
}
