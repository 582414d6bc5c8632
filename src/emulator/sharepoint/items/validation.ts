import { errors } from "../errors.ts";
import type { FieldRow, ListRow, StoredValue } from "../state/rows.ts";

type Compare = (a: number | string, b: number | string) => boolean;

const comparisons: { readonly [operator: string]: Compare } = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/**
 * Throws where values break the rule somebody gave the list. Known are rules that compare one
 * column with one text or number, such as `=[Titel]<>"entfällt"`; all others answer 501.
 */
export function checkRule(
  list: ListRow,
  fields: readonly FieldRow[],
  values: { readonly [name: string]: StoredValue },
): void {
  const formula = list.settings.ValidationFormula;
  if (typeof formula !== "string" || formula === "") return;
  const parts = /^=\s*\[([^\]]+)\]\s*(<>|<=|>=|=|<|>)\s*(?:"([^"]*)"|(-?\d+(?:\.\d+)?))$/.exec(
    formula,
  );
  const [, column = "", operator = "", text, number] = parts ?? [];
  const field = fields.find(({ name, title }) => name === column || title === column);
  const compare = comparisons[operator];
  if (!field || !compare) throw errors.notEmulated(`ValidationFormula ${formula}`);
  const value = values[field.name] ?? null;
  const holds =
    number === undefined
      ? compare(String(value ?? "").toLowerCase(), (text ?? "").toLowerCase())
      : compare(Number(value ?? 0), Number(number));
  if (!holds) throw errors.ruleBroken(String(list.settings.ValidationMessage ?? ""));
}
