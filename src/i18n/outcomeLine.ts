import { bilingual } from "./language.ts";

/** Texts of the line outcomes are typed in, and of the keys of a running meeting. */
export const outcomeLineWords = bilingual(
  {
    responsible: (names: string) => `Verantwortlich: ${names}`,
    due: (day: string) => `Termin: ${day}`,
    unknown: (name: string) => `„@${name}“ ist keine bekannte Stelle oder Person.`,
    unclear: (name: string) => `„@${name}“ ist nicht eindeutig. Wer ist gemeint?`,
    second: (name: string) =>
      `Verantwortlich ist jeweils eine Stelle und eine Person; „@${name}“ bleibt im Text.`,
    noDay: (written: string) => `„!${written}“ ist kein Datum, das übernommen wird.`,
    asItIs: "So übernehmen",
    asItIsHint: "Enter übernimmt den Text, wie er ist.",
    empty: "Es fehlt der Text.",
    tooLong: (over: number) =>
      `Der Text ist um ${over === 1 ? "ein Zeichen" : `${over} Zeichen`} zu lang. Bitte teilen Sie ihn auf mehrere Ergebnisse auf.`,
    person: "Person",
    kinds: "Art wählen",
    lead: "Verantwortlich",
    day: "Termin",
    keys: "Tasten",
    next: "nächster Punkt",
    back: "voriger Punkt",
    backButton: "Voriger Punkt",
    alt: "Alt",
    newLine: "Umschalt+Enter",
    newLineMeans: "neue Zeile",
  },
  {
    responsible: (names: string) => `Responsible: ${names}`,
    due: (day: string) => `Date: ${day}`,
    unknown: (name: string) => `“@${name}” is no known unit or person.`,
    unclear: (name: string) => `“@${name}” is not clear. Who is meant?`,
    second: (name: string) =>
      `One unit and one person are responsible; “@${name}” stays in the text.`,
    noDay: (written: string) => `“!${written}” is no date that is taken.`,
    asItIs: "Take it as it is",
    asItIsHint: "Enter takes the text as it is.",
    empty: "The text is missing.",
    tooLong: (over: number) =>
      `The text is ${over === 1 ? "one character" : `${over} characters`} too long. Please divide it into several outcomes.`,
    person: "Person",
    kinds: "Choose the kind",
    lead: "Responsible",
    day: "Date",
    keys: "Keys",
    next: "next item",
    back: "previous item",
    backButton: "Previous item",
    alt: "Alt",
    newLine: "Shift+Enter",
    newLineMeans: "new line",
  },
);
