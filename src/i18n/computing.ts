import { bilingual } from "./language.ts";

/** What stands beside a result that takes a while to compute. */
export const computingWords = bilingual(
  {
    first: "Wird berechnet.",
    anew: "Wird neu berechnet; bis dahin steht hier das vorige Ergebnis.",
  },
  {
    first: "Being computed.",
    anew: "Being computed anew; until then the former result stands here.",
  },
);
