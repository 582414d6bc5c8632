import { type ByKind, byKind, type Field } from "../../domain/schema/field.ts";

/** Of a field's column: types whose values mean the same, and values as SharePoint gives them that it cannot have given. */
interface Meaning {
  readonly types: readonly string[];
  readonly isOdd: (value: unknown) => boolean;
}

const words = ["Text", "Note", "Choice", "MultiChoice", "Number", "Currency", "URL"];
const spoken: Meaning = { types: words, isOdd: () => false };
const counted: Meaning = { types: ["Number", "Currency"], isOdd: (value) => !isNumber(value) };
const dated: Meaning = { types: ["DateTime"], isOdd: (value) => !isInstant(value) };
const pointing: Meaning = { types: ["Lookup", "LookupMulti"], isOdd: () => false };
const personal: Meaning = { types: ["User", "UserMulti"], isOdd: () => false };

const meanings: ByKind<Meaning> = {
  text: () => spoken,
  note: () => spoken,
  number: () => counted,
  euro: () => counted,
  percent: () => counted,
  date: () => dated,
  moment: () => dated,
  flag: () => ({ types: ["Boolean"], isOdd: (value) => typeof value !== "boolean" }),
  choice: () => spoken,
  choices: () => spoken,
  person: () => personal,
  persons: () => personal,
  link: () => spoken,
  reference: () => spoken,
  lookup: () => pointing,
  lookups: () => pointing,
};

/** Whether a column of this type holds something else than the field means. */
export function isRetyped(field: Field, type: string): boolean {
  return !byKind(meanings, field).types.includes(type);
}

/** Whether this value shows that the field's column has got another type; an empty one shows nothing. */
export function showsRetyped(field: Field, value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return byKind(meanings, field).isOdd(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value);
}

/** An instant as SharePoint writes it; "01.02.2016" is text, whatever a machine might read into it. */
export function isInstant(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value);
}
