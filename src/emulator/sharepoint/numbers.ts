/** A number from its text, with a point and no grouping; null where it is none. */
export function parseNumber(text: string): number | null {
  if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

export function isInt32(number: number): boolean {
  return Number.isInteger(number) && number >= -2_147_483_648 && number <= 2_147_483_647;
}
