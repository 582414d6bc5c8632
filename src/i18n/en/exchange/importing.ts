import type { importing as german } from "../../de/exchange/importing.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const importing: Texts<typeof german> = {
  title: "Import",
  chooseFile: "Choose a file",
  dropFile: "Drop a CSV file or a full export (ZIP) here or choose one",
  chooseMap: "Mapping",
  guessedMap: "By the headings",
  intoList: "Into the list",
  ownMap: "Own mapping (JSON)",
  column: "Column",
  field: "Field",
  notImported: "leave out",
  preview: "Preview",
  previewing: "Checking the file …",
  row: "Row",
  nothingWritten: "Nothing is written before you confirm.",
  states: {
    new: "new",
    changed: "changed",
    unchanged: "unchanged",
    twice: "twice in the file",
    error: "with errors",
  },
  additions: (count) =>
    plural(count, {
      one: "1 further entry will be created",
      other: `${count} further entries will be created`,
    }),
  confirm: (count) => plural(count, { one: "Import 1 row", other: `Import ${count} rows` }),
  importing: (done, of) => `${done} of ${of} imported`,
  updateChanged: "Overwrite changed entries with the values of the file",
  done: (created, updated, failed) => `${created} created, ${updated} changed, ${failed} failed.`,
  nothingToDo: "There is nothing to do: all rows are there already.",
  stopped: "The import was interrupted. Importing again completes it; nothing is created twice.",
  leftOut: (count) =>
    plural(count, {
      one: "1 row with errors is left out.",
      other: `${count} rows with errors are left out.`,
    }),
  twiceOf: (row) => `already in row ${row}`,
  missingColumns: (columns) =>
    `The file lacks columns: ${columns}. Choose another mapping or add the columns.`,
  key: "Key",
  countedCost: "Cost computed with",
};
