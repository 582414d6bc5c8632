import type { Failure, FailureCode } from "../../domain/failure.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import type { failures } from "../de/shell/failures.ts";
import { inEveryLanguage, type Language, type Texts } from "../language.ts";
import { fieldWords, listWords } from "../stored/lists.ts";

/** What happened, what it means for what was typed, what to do. */
export interface FailureWords {
  readonly title: string;
  readonly meaning: string;
  readonly cure: string;
}

export const failureWords: {
  readonly [L in Language]: { readonly [C in FailureCode]: FailureWords };
} = inEveryLanguage<Texts<typeof failures>>(
  import.meta.glob("../*/shell/failures.ts", { eager: true, import: "failures" }),
);

/** Failures of the way to the site, whichever list was asked for. */
const aboutTheSite: ReadonlySet<FailureCode> = new Set([
  "offline",
  "signInNeeded",
  "signInNotSetUp",
  "consentNeeded",
  "siteMissing",
  "siteMoved",
  "otherHost",
  "unknownHost",
  "throttled",
]);

/** The words of a failure; the title names the list and the column where they are known and matter. */
export function wordFailure(failure: Failure, language: Language): FailureWords {
  const words = failureWords[language][failure.code];
  const list = listNames.find((name): name is ListName => name === failure.details.list);
  if (!list || aboutTheSite.has(failure.code)) return words;
  const column = failure.details.column ?? failure.details.field;
  const named = column
    ? `${listWords[language][list].title}, ${fieldWords(list, column, language).label}`
    : listWords[language][list].title;
  return { ...words, title: `${words.title}: ${named}` };
}
