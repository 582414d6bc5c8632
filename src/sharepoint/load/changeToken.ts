/** When a change token was given, in milliseconds of the site's clock: "1;2;<id>;<ticks>;<number>", ticks of 100 ns since the year 1. NaN where it cannot be read. */
export function tokenTime(token: string): number {
  const ticks = Number(token.split(";")[3] ?? Number.NaN);
  return ticks / 10_000 - 62_135_596_800_000;
}
