import type { importScreen as german } from "../../de/exchange/importScreen.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const importScreen: Texts<typeof german> = {
  title: "Import",
  lead: "Import a CSV file or this app’s full export (ZIP): choose the file, check the mapping, look at the preview, confirm.",
  stepFile: "1 File",
  stepMap: "2 Mapping",
  stepPreview: "3 Preview",
  file: (name, rows) => `${name}: ${plural(rows, { one: "1 row", other: `${rows} rows` })}`,
  archive: (name, lists) =>
    `${name}: full export with ${plural(lists, { one: "1 list", other: `${lists} lists` })}`,
  lists: "Lists of the full export",
  list: "List",
  emptyList: "The list holds no entries.",
  nothingChosen: "There is nothing to do: changed entries stay as they are.",
  onlyFaultyLeft:
    "There is nothing to do: all rows without errors are there already. Please mend the errors.",
  allFaulty:
    "No row can be imported. Please mend the errors in the file or choose otherwise above.",
  reading: "How the file is read",
  found: (text) => `detected: ${text}`,
  noHeadings: "no headings",
  headingRow: (row, cells) => `Row ${row}: ${cells}`,
  formats: "Days and numbers",
  formatFor: (column) => `Form: ${column}`,
  words: "Match words",
  openWords: (count) =>
    plural(count, { one: "1 word needs an answer.", other: `${count} words need an answer.` }),
  wordFor: (word) => `Match for “${word}”`,
  wordSettled: (word) => `“${word}” is matched`,
  wordOpen: "please choose",
  wordNew: (list) => `create: ${list}`,
  wordForeign: "take over as a new word",
  wordParts: (parts) => `split: ${parts}`,
  wordNothing: "leave out",
  wordKnown: "Existing",
  moreWords: (count) =>
    plural(count, { one: "Show 1 more word", other: `Show ${count} more words` }),
  doubles: (count) =>
    plural(count, {
      one: "1 row equals an entry that exists under another identity (same title, provider and days).",
      other: `${count} rows equal entries that exist under another identity (same title, provider and days).`,
    }),
  doublesFor: "What becomes of these rows",
  doublesAnswers: {
    leave: "leave out",
    match: "match them with the existing entries",
    create: "create them anew all the same",
  },
  shorten: (count) =>
    `Shorten texts that are too long to 255 characters; they stand whole in the remarks then${count > 0 ? ` (${plural(count, { one: "1 row", other: `${count} rows` })})` : ""}`,
  otherFile: "Choose another file",
  identity: "Recognised by",
  noIdentity: "Map at least one column to the title; an entry is recognised by it.",
  sample: "Example",
  fillsSeveral: (lists) => `This mapping fills: ${lists}.`,
  showing: (shown, all) => `${shown} of ${all} rows are shown.`,
  what: "What will happen",
  creates: (list, title) => `new: ${list} “${title}”`,
  changes: (list, title, fields) => `${list} “${title}”: ${fields}`,
  entry: "Entry",
  state: "State",
  cancel: "Cancel",
  filter: "Choose rows",
  noRights: "You need write permission to import.",
  unreadable: "The file cannot be read. Save it as CSV and choose it again.",
  ownMapUnreadable: "The mapping is not a valid JSON file.",
  failedRow: (row, why) => `Row ${row}: ${why}`,
  fixed: "Fixed values",
  fixedLead: "The file does not hold these required values. A fixed value holds for all rows.",
  fixedFor: (label) => `Fixed value: ${label}`,
  fixedNone: "no fixed value",
  toList: (list) => `See ${list}`,
};
