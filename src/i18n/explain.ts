import { bilingual } from "./language.ts";

/** Words that tell where a number comes from. */
export const explainWords = bilingual(
  {
    what: "Was gezählt wird",
    formula: "So gerechnet",
    records: "Dahinter stehende Einträge",
    completeness: "Vollständigkeit",
    moreRecords: (count: number) => `und ${count} weitere`,
    unsure: "unsicher",
    restsOn: (columns: string) =>
      `Beruht auf Angaben, die in SharePoint nicht gelesen werden können: ${columns}. Sie gelten als unbekannt.`,
  },
  {
    what: "What is counted",
    formula: "How it is computed",
    records: "Records behind it",
    completeness: "Completeness",
    moreRecords: (count: number) => `and ${count} more`,
    unsure: "uncertain",
    restsOn: (columns: string) =>
      `Rests on data that cannot be read in SharePoint: ${columns}. They count as unknown.`,
  },
);
