import { describe, expect, test } from "vitest";
import { Failure, failureCodes } from "../../src/domain/failure.ts";
import { readingCodes } from "../../src/domain/issue.ts";
import { definitionOf, listNames } from "../../src/domain/schema/index.ts";
import { ruleCodes } from "../../src/domain/schema/list.ts";
import { settingNames } from "../../src/domain/settings.ts";
import { importWords } from "../../src/i18n/exchange/importing.ts";
import { issueWords } from "../../src/i18n/exchange/rules.ts";
import { languages } from "../../src/i18n/language.ts";
import { settingWords } from "../../src/i18n/setup/settings.ts";
import { commonWords } from "../../src/i18n/shell/common.ts";
import { failureWords, wordFailure } from "../../src/i18n/shell/failures.ts";
import { choiceWords } from "../../src/i18n/stored/choices.ts";
import { fieldWords, listWords } from "../../src/i18n/stored/lists.ts";

describe.each(languages)("words of lists in %s", (language) => {
  test("titles of lists are all different", () => {
    const titles = listNames.map((list) => listWords[language][list].title.toLowerCase());
    expect(new Set(titles).size).toBe(listNames.length);
  });

  test.each(listNames)("labels of %s are all different and say something", (list) => {
    const names = Object.keys(definitionOf(list).fields);
    const labels = names.map((name) => fieldWords(list, name, language).label);
    expect(labels.every((label, index) => label !== "" && label !== names[index])).toBe(true);
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(names.length);
  });
});

test("English is not German: no label of several words is the same in both", () => {
  for (const list of listNames) {
    for (const name of Object.keys(definitionOf(list).fields)) {
      const german = fieldWords(list, name, "de").label;
      if (german.includes(" ")) expect(fieldWords(list, name, "en").label).not.toBe(german);
    }
  }
});

test("German words carry no gender signs inside words and no exclamation marks", () => {
  const texts = [
    listWords.de,
    choiceWords.de,
    commonWords.de,
    failureWords.de,
    issueWords.de,
    settingWords.de,
    importWords.de,
  ].flatMap(textsIn);
  expect(texts.length).toBeGreaterThan(600);
  expect(
    texts.filter((text) => /\p{L}[*:_·]in|\/-?innen|\(in\)|\p{Ll}Innen|!/u.test(text)),
  ).toEqual([]);
});

test("every code a program can give has its words", () => {
  for (const language of languages) {
    expect(Object.keys(failureWords[language]).sort()).toEqual([...failureCodes].sort());
    const codes = [...readingCodes, ...ruleCodes, "required"];
    expect(Object.keys(issueWords[language]).sort()).toEqual([...codes].sort());
    expect(Object.keys(settingWords[language]).sort()).toEqual([...settingNames].sort());
  }
});

test("a failure names the list and the column it is about", () => {
  const failure = new Failure("columnMissing", { list: "structures", column: "endsOn" });
  expect(wordFailure(failure, "de").title).toBe("Eine Spalte fehlt: Strukturen, Ende");
  expect(wordFailure(new Failure("listMissing", { list: "needs" }), "de").title).toBe(
    "Eine Liste fehlt: Bedarfe",
  );
  expect(wordFailure(new Failure("offline"), "de")).toEqual(failureWords.de.offline);
});

function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String(words(1, 2, 3)), String(words(2, 2, 3))];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
