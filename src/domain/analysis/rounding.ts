/** Without the noise of binary fractions: nine places are kept. */
export function tidy(number: number): number {
  return Math.round(number * 1e9) / 1e9;
}

/** Euros to the cent, rounded half up. */
export function toCents(euros: number): number {
  return Math.round(tidy(euros * 100)) / 100;
}
