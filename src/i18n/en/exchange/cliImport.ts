import type { cliImport as german } from "../../de/exchange/cliImport.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const cliImport: Texts<typeof german> = {
  row: (number, parts) => `Row ${number} left out: ${parts}`,
  warning: (number, parts) => `Row ${number}, note: ${parts}`,
  missingColumns: (columns) => `The file lacks columns the mapping needs: ${columns}.`,
  summary: (made, changed, same, twice, wrong) =>
    `${made} new, ${changed} changed, ${same} unchanged, ${twice} twice in the file, ${wrong} with errors.`,
  format: (column, form, reason) => `Column "${column}": ${form} (${reason})`,
  doubles: (count) =>
    `${plural(count, { one: "1 row equals an entry that exists", other: `${count} rows equal entries that exist` })} under another identity and ${plural(count, { one: "was", other: "were" })} left out. In the mapping "doubles": "match" matches them, "doubles": "create" creates them anew.`,
  longTexts: (count) =>
    `${plural(count, { one: "1 row has", other: `${count} rows have` })} texts that are too long. In the mapping "longTexts": "shorten" shortens them; they stand whole in the remarks then.`,
  recognised: (title) => `Mapping: ${title}`,
  preview: "Preview",
  list: (title, file) => `${title} (${file})`,
  archive: (lists) =>
    plural(lists, {
      one: "Full export of this app with 1 list",
      other: `Full export of this app with ${lists} lists`,
    }),
  archiveTotal: "Together",
  archiveMap:
    "A full export (ZIP) is imported without --map; each list brings its mapping. For a mapping of your own please take the CSV file out of the ZIP.",
  written: (made, changed, same) =>
    `Written: ${plural(made, { one: "1 entry", other: `${made} entries` })} new, ${changed} changed, ${same} unchanged.`,
  notWritten: (place, why) => `${place} was not written: ${why}`,
  rowIn: (number, list) => `Row ${number} (${list})`,
  rowOnly: (number) => `Row ${number}`,
  added: (name) => `The new entry for ${name}`,
  unrecognised:
    "The file belongs to no known mapping. Please name one of your own with --map (JSON).",
};
