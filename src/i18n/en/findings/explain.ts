import type { explain as german } from "../../de/findings/explain.ts";
import type { Texts } from "../../language.ts";

export const explain: Texts<typeof german> = {
  what: "What is counted",
  formula: "How it is computed",
  records: "Records behind it",
  completeness: "Completeness",
  moreRecords: (count: number) => `and ${count} more`,
  unsure: "uncertain",
  restsOn: (columns: string) =>
    `Rests on data that cannot be read in SharePoint: ${columns}. They count as unknown.`,
};
