import type { IssueCode } from "../domain/issue.ts";
import { definitionOf, type ListName } from "../domain/schema/index.ts";
import { bilingual, type Language } from "./language.ts";
import { fieldWords } from "./lists.ts";
import { issueWords } from "./rules.ts";

type RowCode = IssueCode | "identityEmpty" | "identityTwice" | "overlong" | "foreignWord";

interface SaidIssue {
  readonly code: RowCode;
  readonly list: ListName;
  readonly field: string | null;
  readonly column: string | null;
  readonly text: string;
}

const rowWords = bilingual(
  {
    identityEmpty: "Die Spalten, an denen der Eintrag erkannt wird, sind leer.",
    identityTwice: "Eine frühere Zeile nennt denselben Eintrag mit anderen Angaben.",
    overlong: "Die Zeile hat mehr Zellen als die Überschrift; vermutlich fehlen Anführungszeichen.",
    foreignWord: "Dieses Wort gehört nicht zur Auswahl; es wird so übernommen.",
    row: (number: number, parts: string) => `Zeile ${number} ausgelassen: ${parts}`,
    issue: (place: string, text: string, why: string) => `${place} „${text}“ – ${why}`,
    missingColumns: (columns: string) =>
      `In der Datei fehlen Spalten, die die Zuordnung braucht: ${columns}.`,
    notText:
      "Das ist keine CSV-Datei. Bitte in Excel öffnen und die Tabelle dort als „CSV UTF-8“ speichern.",
    empty: "Die Datei ist leer.",
    noRows: "Die Datei hat keine Zeilen unter der Überschrift.",
    emptyHeading: (at: number) => `Spalte ${at} hat keine Überschrift.`,
    doubleHeading: (at: number) => `Die Überschrift von Spalte ${at} kommt mehrfach vor.`,
    openQuote: (at: number) => `Ab Zeile ${at} fehlt ein schließendes Anführungszeichen.`,
    summary: (made: number, changed: number, same: number, twice: number, wrong: number) =>
      `Vorschau: ${made} neu, ${changed} geändert, ${same} unverändert, ${twice} doppelt in der Datei, ${wrong} mit Fehlern.`,
  },
  {
    identityEmpty: "The columns the entry is recognised by are empty.",
    identityTwice: "An earlier row names the same entry with other details.",
    overlong: "The row has more cells than the heading; quotes are probably missing.",
    foreignWord: "This word is none of the choices; it is taken as it is.",
    row: (number, parts) => `Row ${number} left out: ${parts}`,
    issue: (place, text, why) => `${place} "${text}" – ${why}`,
    missingColumns: (columns) => `The file lacks columns the mapping needs: ${columns}.`,
    notText:
      "This is no CSV file. Please open it in Excel and save the table there as “CSV UTF-8”.",
    empty: "The file is empty.",
    noRows: "The file has no rows below the heading.",
    emptyHeading: (at) => `Column ${at} has no heading.`,
    doubleHeading: (at) => `The heading of column ${at} occurs more than once.`,
    openQuote: (at) => `A closing quote is missing from row ${at} on.`,
    summary: (made, changed, same, twice, wrong) =>
      `Preview: ${made} new, ${changed} changed, ${same} unchanged, ${twice} twice in the file, ${wrong} with errors.`,
  },
);

/** A row left out, with everything wrong in it. */
export function wordRow(
  row: { readonly number: number; readonly issues: readonly SaidIssue[] },
  language: Language,
): string {
  const words = rowWords[language];
  const parts = row.issues.map(({ code, list, field, column, text }) => {
    const label =
      field !== null && definitionOf(list).fields[field]
        ? fieldWords(list, field, language).label
        : "";
    return words.issue(column ?? label, text, wordCode(code, language));
  });
  return words.row(row.number, parts.join("; "));
}

/** What is wrong with the file as a whole. */
export function wordTable(
  preview: {
    readonly missingColumns: readonly string[];
    readonly problems: readonly {
      readonly code:
        | "notText"
        | "empty"
        | "noRows"
        | "emptyHeading"
        | "doubleHeading"
        | "openQuote";
      readonly at: number;
    }[];
  },
  language: Language,
): readonly string[] {
  const words = rowWords[language];
  const problems = preview.problems.map(({ code, at }) => {
    const text = words[code];
    return typeof text === "function" ? text(at) : text;
  });
  if (preview.missingColumns.length === 0) return problems;
  return [...problems, words.missingColumns(preview.missingColumns.join(", "))];
}

export function wordCounts(
  counts: Readonly<Record<"new" | "changed" | "unchanged" | "twice" | "error", number>>,
  language: Language,
): string {
  const { new: made, changed, unchanged, twice, error } = counts;
  return rowWords[language].summary(made, changed, unchanged, twice, error);
}

function wordCode(code: RowCode, language: Language): string {
  switch (code) {
    case "identityEmpty":
    case "identityTwice":
    case "overlong":
    case "foreignWord":
      return rowWords[language][code];
    default:
      return issueWords[language][code];
  }
}
