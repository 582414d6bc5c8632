import { bilingual } from "./language.ts";

/** Words that tell where a number comes from. */
export const explainWords = bilingual(
  {
    what: "Was gezählt wird",
    formula: "So gerechnet",
    records: "Dahinter stehende Einträge",
    completeness: "Vollständigkeit",
    moreRecords: (count: number) => `und ${count} weitere`,
  },
  {
    what: "What is counted",
    formula: "How it is computed",
    records: "Records behind it",
    completeness: "Completeness",
    moreRecords: (count: number) => `and ${count} more`,
  },
);
