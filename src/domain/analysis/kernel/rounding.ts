/** Without the noise of binary fractions: nine places are kept. */
export function tidy(number: number): number {
  // Adding 0 turns a negative zero into a plain one.
  return Math.round(number * 1e9) / 1e9 + 0;
}
