import type { IssueCode } from "../../domain/issue.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { importIssues } from "../de/exchange/importIssues.ts";
import { inEveryLanguage, type Language, type Texts } from "../language.ts";
import { fieldWords, listWords } from "../stored/lists.ts";
import { issueWords } from "./rules.ts";

/** What may be wrong with a file, a row of it or a mapping, and what to do then. */
const words = inEveryLanguage<Texts<typeof importIssues>>(
  import.meta.glob("../*/exchange/importIssues.ts", { eager: true, import: "importIssues" }),
);

type Words = (typeof words)["de"];

type RowIssueCode = IssueCode | keyof Words["rowIssues"];

interface SaidIssue {
  readonly code: RowIssueCode;
  readonly list: ListName;
  readonly field: string | null;
  readonly column: string | null;
  readonly text: string;
}

/** "Zeile 12, Spalte „Beginn“ („31.02.2016“): Das ist kein Datum. …" */
export function describeRowIssue(row: number, issue: SaidIssue, language: Language): string {
  const { row: label, column, quoted } = words[language];
  const field = issue.field
    ? `${listWords[language][issue.list].one}, ${fieldWords(issue.list, issue.field, language).label}`
    : null;
  const place = issue.column ? `${column} ${quoted(issue.column)}` : field;
  const held = shortText(issue.text);
  return `${label} ${row}${place ? `, ${place}` : ""}${held ? ` (${quoted(held)})` : ""}: ${wordRowIssue(issue.code, language)}`;
}

/** "Beginn „31.02.2016“ – Das ist kein Datum. …", for a list of what is wrong in one row. */
export function describePlace(issue: SaidIssue, language: Language): string {
  const { quoted } = words[language];
  const field = issue.field ? fieldWords(issue.list, issue.field, language).label : "";
  const held = shortText(issue.text);
  const place = [issue.column ?? field, held ? quoted(held) : ""].filter(Boolean).join(" ");
  return `${place ? `${place} – ` : ""}${wordRowIssue(issue.code, language)}`;
}

/** "Zuordnung, records[0].fields.titel: nennt kein Feld der Liste" */
export function describeMappingProblem(
  {
    code,
    path,
    text,
  }: { readonly code: keyof Words["mapProblems"]; readonly path: string; readonly text?: string },
  language: Language,
): string {
  const { mapping, mapProblems, possible, stands } = words[language];
  const isChoice = /^unknown(?:Key|Option|List|Field|Record)$/.test(code);
  const more = text ? ` (${isChoice ? possible(text) : stands(text)})` : "";
  return `${mapping}${path ? `, ${path}` : ""}: ${mapProblems[code]}${more}`;
}

/** What is wrong with a file as a whole. */
export function describeTableProblem(
  { code, at }: { readonly code: keyof Words["problems"]; readonly at: number },
  language: Language,
): string {
  return words[language].problems[code](at);
}

function wordRowIssue(code: RowIssueCode, language: Language): string {
  const { rowIssues } = words[language];
  const isRow = (one: RowIssueCode): one is keyof typeof rowIssues => one in rowIssues;
  return isRow(code) ? rowIssues[code] : issueWords[language][code];
}

function shortText(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return short.replace(/\s+/g, " ").trim();
}

/** What of an archive cannot be read, and what to do. */
export function describeBundleProblem(
  problem: {
    readonly code: keyof (typeof words)["de"]["bundleProblems"];
    readonly file: string | null;
  },
  language: Language,
): string {
  const said = words[language].bundleProblems[problem.code];
  return problem.file === null ? said : `${words[language].quoted(problem.file)} ${said}`;
}
