import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { setupWords } from "../../src/i18n/setup/setup.ts";

const page = readFileSync(new URL("../../src/public/privacy/index.html", import.meta.url), "utf8");

/** What a page might promise of the app, and the word of the app a person would have to find for it. */
const promises = [
  { promise: /unter „Einrichtung“ löschen/, words: setupWords.de, button: /Kopie.*löschen/i },
  { promise: /under “Setup”/, words: setupWords.en, button: /(delete|clear).*copy/i },
  { promise: /App zeigt, wo der Name einer Person/, words: setupWords.de, button: /Person/ },
  { promise: /app shows where a person's name/, words: setupWords.en, button: /person/i },
  { promise: /kein(en)? anderen? Dienst|no other service/, words: null, button: null },
];

describe("the privacy page", () => {
  test.for(promises)(
    "promises $promise only where the app has it",
    ({ promise, words, button }) => {
      const there = words !== null && button?.test(JSON.stringify(words)) === true;
      expect(there || !promise.test(page)).toBe(true);
    },
  );

  test("names the services the app calls besides SharePoint", () => {
    expect(page).toMatch(/Anmeldung von Microsoft/);
    expect(page).toMatch(/Microsoft's sign-in/);
  });
});
