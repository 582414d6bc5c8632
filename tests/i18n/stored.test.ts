import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChoiceSet, choiceSets } from "../../src/domain/schema/choices.ts";
import { languages } from "../../src/i18n/language.ts";
import { choiceWord } from "../../src/i18n/stored/choices.ts";
import { parseChoiceText } from "../../src/i18n/stored/parse.ts";
import { fromStored, storedChoices, toStored } from "../../src/i18n/stored/stored.ts";

const sets = Object.keys(choiceSets) as ChoiceSet[];

describe.each(sets)("stored words of %s", (set) => {
  test.each(languages)("come back as the same word from %s", (language) => {
    for (const word of choiceSets[set]) {
      expect(fromStored(set, toStored(set, word, language))).toBe(word);
    }
  });

  test.each(languages)("are all different in %s, also to people who ignore case", (language) => {
    const texts = storedChoices(set, language).map((text) => text.toLowerCase());
    expect(new Set(texts).size).toBe(choiceSets[set].length);
    const shown = choiceSets[set].map((word) => choiceWord(set, word, language).toLowerCase());
    expect(new Set(shown).size).toBe(choiceSets[set].length);
  });

  test.each(languages)("are understood as shown in %s and in any case", (language) => {
    for (const word of choiceSets[set]) {
      const shown = choiceWord(set, word, language);
      expect(parseChoiceText(set, ` ${shown.toUpperCase()} `)).toBe(word);
    }
  });
});

test("a word somebody added in SharePoint is kept exactly", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sets), fc.string(), (set, text) => {
      fc.pre(!languages.some((language) => storedChoices(set, language).includes(text)));
      const word = fromStored(set, text);
      expect(word).toBe(`?${text}`);
      for (const language of languages) expect(toStored(set, word, language)).toBe(text);
    }),
  );
  expect(fromStored("term", "auslaufend")).toBe("?auslaufend");
  expect(toStored("term", "?auslaufend", "de")).toBe("auslaufend");
  expect(toStored("term", fromStored("term", "?"), "de")).toBe("?");
});

test("the words are those SharePoint shows", () => {
  expect(storedChoices("structureKind", "de")).toEqual([
    "Stelle",
    "Einrichtung",
    "Angebot",
    "Projekt",
    "Gremium",
    "Netzwerk",
  ]);
  expect(fromStored("decision", "in Schließung")).toBe("closing");
  expect(fromStored("decision", "being closed")).toBe("closing");
});
