/** First letters of the kinds' names; “d” for decision, as “r” is taken. */
export const kindKeys = { r: "result", d: "resolution", t: "task" } as const;
