/**
 * Six digits, for figures summed in different orders. The boundary between two results lies
 * a little off the halves, where no figure made of days and hundredths falls: on a half, the
 * last bit of a sum would decide.
 */
export const rounded = (n: number): number => Math.floor(n * 1e6 + 0.5 + 0.01 * Math.PI) / 1e6;
