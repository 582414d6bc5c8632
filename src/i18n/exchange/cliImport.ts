import type { ListName } from "../../domain/schema/index.ts";
import type { cliImport } from "../de/exchange/cliImport.ts";
import { inEveryLanguage, type Language, type Texts } from "../language.ts";
import { listWords } from "../stored/lists.ts";
import { describeFormat, describeReading, describeWord, importFileWords } from "./importFile.ts";
import { describePlace, describeTableProblem } from "./importIssues.ts";

const words = inEveryLanguage<Texts<typeof cliImport>>(
  import.meta.glob("../*/exchange/cliImport.ts", { eager: true, import: "cliImport" }),
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
