import type { ListName } from "../domain/schema/index.ts";
import { describeFormat, describeReading, describeWord, importFileWords } from "./importFile.ts";
import { describePlace, describeTableProblem } from "./importIssues.ts";
import { bilingual, type Language } from "./language.ts";
import { listWords } from "./lists.ts";

const words = bilingual(
  {
    row: (number: number, parts: string) => `Zeile ${number} ausgelassen: ${parts}`,
    warning: (number: number, parts: string) => `Zeile ${number}, Hinweis: ${parts}`,
    missingColumns: (columns: string) =>
      `In der Datei fehlen Spalten, die die Zuordnung braucht: ${columns}.`,
    summary: (made: number, changed: number, same: number, twice: number, wrong: number) =>
      `${made} neu, ${changed} geändert, ${same} unverändert, ${twice} doppelt in der Datei, ${wrong} mit Fehlern.`,
    format: (column: string, form: string, reason: string) =>
      `Spalte „${column}“: ${form} (${reason})`,
    doubles: (count: number) =>
      `${count === 1 ? "1 Zeile gleicht einem Eintrag, den es unter anderer Kennung schon gibt, und wurde ausgelassen" : `${count} Zeilen gleichen Einträgen, die es unter anderer Kennung schon gibt, und wurden ausgelassen`}. In der Zuordnung gleicht "doubles": "match" ab, "doubles": "create" legt neu an.`,
    longTexts: (count: number) =>
      `${count === 1 ? "1 Zeile hat" : `${count} Zeilen haben`} zu lange Texte. In der Zuordnung kürzt "longTexts": "shorten" sie; ganz stehen sie dann in den Bemerkungen.`,
    recognised: (title: string) => `Zuordnung: ${title}`,
    preview: "Vorschau",
    list: (title: string, file: string) => `${title} (${file})`,
    archive: (lists: number) =>
      lists === 1
        ? "Gesamtexport dieser App mit 1 Liste"
        : `Gesamtexport dieser App mit ${lists} Listen`,
    archiveTotal: "Zusammen",
    archiveMap:
      "Ein Gesamtexport (ZIP) wird ohne „--map“ eingelesen; jede Liste bringt ihre Zuordnung mit. Für eine eigene Zuordnung bitte die CSV-Datei aus dem ZIP nehmen.",
    written: (made: number, changed: number, same: number) =>
      `Geschrieben: ${made === 1 ? "1 Eintrag" : `${made} Einträge`} neu, ${changed} geändert, ${same} unverändert.`,
    notWritten: (place: string, why: string) => `${place} wurde nicht geschrieben: ${why}`,
    rowIn: (number: number, list: string) => `Zeile ${number} (${list})`,
    rowOnly: (number: number) => `Zeile ${number}`,
    added: (name: string) => `Der neue Eintrag für ${name}`,
    unrecognised:
      "Die Datei gehört zu keiner bekannten Zuordnung. Bitte mit „--map“ eine eigene angeben (JSON).",
  },
  {
    row: (number, parts) => `Row ${number} left out: ${parts}`,
    warning: (number, parts) => `Row ${number}, note: ${parts}`,
    missingColumns: (columns) => `The file lacks columns the mapping needs: ${columns}.`,
    summary: (made, changed, same, twice, wrong) =>
      `${made} new, ${changed} changed, ${same} unchanged, ${twice} twice in the file, ${wrong} with errors.`,
    format: (column, form, reason) => `Column "${column}": ${form} (${reason})`,
    doubles: (count) =>
      `${count === 1 ? "1 row equals an entry that exists" : `${count} rows equal entries that exist`} under another identity and ${count === 1 ? "was" : "were"} left out. In the mapping "doubles": "match" matches them, "doubles": "create" creates them anew.`,
    longTexts: (count) =>
      `${count === 1 ? "1 row has" : `${count} rows have`} texts that are too long. In the mapping "longTexts": "shorten" shortens them; they stand whole in the remarks then.`,
    recognised: (title) => `Mapping: ${title}`,
    preview: "Preview",
    list: (title, file) => `${title} (${file})`,
    archive: (lists) =>
      lists === 1
        ? "Full export of this app with 1 list"
        : `Full export of this app with ${lists} lists`,
    archiveTotal: "Together",
    archiveMap:
      "A full export (ZIP) is imported without --map; each list brings its mapping. For a mapping of your own please take the CSV file out of the ZIP.",
    written: (made, changed, same) =>
      `Written: ${made === 1 ? "1 entry" : `${made} entries`} new, ${changed} changed, ${same} unchanged.`,
    notWritten: (place, why) => `${place} was not written: ${why}`,
    rowIn: (number, list) => `Row ${number} (${list})`,
    rowOnly: (number) => `Row ${number}`,
    added: (name) => `The new entry for ${name}`,
    unrecognised:
      "The file belongs to no known mapping. Please name one of your own with --map (JSON).",
  },
);

type SaidIssue = Parameters<typeof describePlace>[0] & { readonly isWarning?: boolean };

/** A row left out, with everything wrong in it. */
export function wordRow(
  row: { readonly number: number; readonly issues: readonly SaidIssue[] },
  language: Language,
): string {
  const wrong = row.issues.filter(({ isWarning }) => !isWarning);
  return words[language].row(row.number, joined(wrong, language));
}

/** What to look at in a row that is taken; null where there is nothing. */
export function wordWarnings(
  row: { readonly number: number; readonly issues: readonly SaidIssue[] },
  language: Language,
): string | null {
  const warnings = row.issues.filter(({ isWarning }) => isWarning);
  return warnings.length === 0
    ? null
    : words[language].warning(row.number, joined(warnings, language));
}

function joined(issues: readonly SaidIssue[], language: Language): string {
  return issues.map((issue) => describePlace(issue, language)).join("; ");
}

/** What is wrong with the file as a whole. */
export function wordTable(
  preview: {
    readonly missingColumns: readonly string[];
    readonly problems: readonly Parameters<typeof describeTableProblem>[0][];
  },
  language: Language,
): readonly string[] {
  const problems = preview.problems.map((problem) => describeTableProblem(problem, language));
  if (preview.missingColumns.length === 0) return problems;
  return [...problems, words[language].missingColumns(preview.missingColumns.join(", "))];
}

/** How the file was read and why: character set, delimiter, headings. */
export function wordReading(
  table: Parameters<typeof describeReading>[0],
  language: Language,
): string {
  const { encoding, delimiter, headings } = importFileWords[language];
  const said = describeReading(table, language);
  return `${encoding}: ${said.encoding}; ${delimiter}: ${said.delimiter}; ${headings}: ${said.headings}`;
}

/** How columns are read, every word that is new, and what a choice would let in. */
export function wordPlan(
  preview: {
    readonly formats: readonly ({ readonly column: string } & Parameters<
      typeof describeFormat
    >[0])[];
    readonly words: readonly Parameters<typeof describeWord>[0][];
    readonly offers: { readonly doubles: number; readonly longTexts: number };
  },
  language: Language,
): readonly string[] {
  const { format, doubles, longTexts } = words[language];
  const { formats, offers } = preview;
  return [
    ...formats.map((one) => {
      const { form, reason } = describeFormat(one, language);
      return format(one.column, form, reason);
    }),
    ...preview.words.map((use) => capital(describeWord(use, language))),
    ...(offers.doubles > 0 ? [doubles(offers.doubles)] : []),
    ...(offers.longTexts > 0 ? [longTexts(offers.longTexts)] : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function wordMapping(title: string, language: Language): string {
  return words[language].recognised(title);
}

/** What becomes of one list of a full export. */
export function wordList(
  { file, list }: { readonly file: string; readonly list: ListName },
  counts: Counts,
  language: Language,
): string {
  const title = words[language].list(listWords[language][list].title, file);
  return `${title}: ${said(counts, language)}`;
}

export function wordArchive(lists: number, language: Language): string {
  return words[language].archive(lists);
}

export function wordArchiveTotal(counts: Counts, language: Language): string {
  return `${words[language].archiveTotal}: ${said(counts, language)}`;
}

export function wordArchiveMap(language: Language): string {
  return words[language].archiveMap;
}

export function wordWritten(
  made: { readonly created: number; readonly updated: number; readonly unchanged: number },
  language: Language,
): string {
  return words[language].written(made.created, made.updated, made.unchanged);
}

/** A row the site did not take; `list` where rows of several lists are written. Row 0 is an entry made beside the rows. */
export function wordNotWritten(
  { row, list }: { readonly row: number; readonly list: ListName | null },
  why: string,
  isOneOfSeveral: boolean,
  language: Language,
): string {
  const { notWritten, rowIn, rowOnly, added } = words[language];
  const named = list === null ? "" : listWords[language][list].title;
  if (row === 0) return notWritten(added(named), why);
  return notWritten(isOneOfSeveral && list !== null ? rowIn(row, named) : rowOnly(row), why);
}

export function wordUnrecognised(language: Language): string {
  return words[language].unrecognised;
}

type Counts = Readonly<Record<"new" | "changed" | "unchanged" | "twice" | "error", number>>;

export function wordCounts(counts: Counts, language: Language): string {
  return `${words[language].preview}: ${said(counts, language)}`;
}

function said(counts: Counts, language: Language): string {
  const { new: made, changed, unchanged, twice, error } = counts;
  return words[language].summary(made, changed, unchanged, twice, error);
}
