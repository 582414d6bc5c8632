import { plural } from "../plural.ts";

export const outcomeLine = {
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
    `Der Text ist um ${plural(over, { one: "ein Zeichen", other: `${over} Zeichen` })} zu lang. Bitte teilen Sie ihn auf mehrere Ergebnisse auf.`,
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
};
