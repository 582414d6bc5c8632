/** First letters of the kinds' names. */
export const kindKeys = { e: "result", b: "resolution", a: "task" } as const;
