/** First digits of every example's key; nothing else has them. */
export const exampleMark = "be15b1e1";

/** Whether an entry came with the example data. */
export function isExample(key: string | null): boolean {
  return key?.startsWith(exampleMark) ?? false;
}
