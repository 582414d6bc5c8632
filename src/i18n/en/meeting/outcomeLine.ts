import type { outcomeLine as german } from "../../de/meeting/outcomeLine.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const outcomeLine: Texts<typeof german> = {
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
    `The text is ${plural(over, { one: "one character", other: `${over} characters` })} too long. Please divide it into several outcomes.`,
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
};
