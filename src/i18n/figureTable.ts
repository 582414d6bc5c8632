import { bilingual } from "./language.ts";

export const figureTableWords = bilingual(
  {
    more: (count: number) =>
      count === 1 ? "1 weitere Zeile zeigen" : `${count} weitere Zeilen zeigen`,
  },
  { more: (count) => (count === 1 ? "Show 1 more row" : `Show ${count} more rows`) },
);
