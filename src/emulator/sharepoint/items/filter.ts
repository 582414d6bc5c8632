import { errors } from "../errors.ts";
import { isGuid } from "../guid.ts";
import { parseInstant } from "../zone.ts";

/*
 * The part of OData that SharePoint takes as $filter:
 *
 *   filter     := conjunction { "or" conjunction }
 *   conjunction:= condition { "and" condition }
 *   condition  := "(" filter ")" | operand [ operator operand ]
 *   operator   := "eq" | "ne" | "gt" | "ge" | "lt" | "le"
 *   operand    := literal | call | path
 *   call       := name "(" operand { "," operand } ")"
 *   path       := name { "/" name }
 *   literal    := 'text' (apostrophes doubled) | datetime'…' | guid'…' | number | true | false | null
 */

const operators = ["eq", "ne", "gt", "ge", "lt", "le"] as const;
type Operator = (typeof operators)[number];

export type Literal = string | number | boolean | null;
export type Operand =
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "path"; readonly path: readonly string[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Operand[] };
export type Filter =
  | { readonly kind: "and"; readonly left: Filter; readonly right: Filter }
  | { readonly kind: "or"; readonly left: Filter; readonly right: Filter }
  | {
      readonly kind: "compare";
      readonly operator: Operator;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: "test"; readonly call: Operand };

/** The functions there are, with how many arguments each takes. */
const argumentsOf: ReadonlyMap<string, number> = new Map([
  ["startswith", 2],
  ["substringof", 2],
  ["year", 1],
  ["month", 1],
  ["day", 1],
]);

type Token =
  | { readonly kind: "literal"; readonly value: Literal }
  | { readonly kind: "word" | "mark"; readonly text: string };

const pattern =
  /\s*(?:(datetime|guid)?'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)(?:[mMdDfFlL])?(?![\w-])|([A-Za-z_][\w]*)|([(),/]))/gy;

/** Throws the site's 400 where the text is no filter. */
export function parseFilter(text: string): Filter {
  const tokens = tokenize(text);
  let at = 0;
  const fail = (): never => {
    throw errors.expressionInvalid(text);
  };
  const isWord = (word: string): boolean => {
    const token = tokens[at];
    return token?.kind === "word" && token.text.toLowerCase() === word;
  };
  const isMark = (mark: string): boolean => {
    const token = tokens[at];
    return token?.kind === "mark" && token.text === mark;
  };
  const take = (mark: string): void => {
    if (!isMark(mark)) fail();
    at++;
  };

  function filter(): Filter {
    let left = conjunction();
    while (isWord("or")) {
      at++;
      left = { kind: "or", left, right: conjunction() };
    }
    return left;
  }
  function conjunction(): Filter {
    let left = condition();
    while (isWord("and")) {
      at++;
      left = { kind: "and", left, right: condition() };
    }
    return left;
  }
  function condition(): Filter {
    if (isMark("(")) {
      at++;
      const inner = filter();
      take(")");
      return inner;
    }
    const left = operand();
    const operator = operators.find(isWord);
    if (!operator) return left.kind === "call" ? { kind: "test", call: left } : fail();
    at++;
    return { kind: "compare", operator, left, right: operand() };
  }
  function operand(): Operand {
    const token = tokens[at++];
    if (!token || token.kind === "mark") return fail();
    if (token.kind === "literal") return token;
    if (isMark("(")) {
      at++;
      const args = [operand()];
      while (isMark(",")) {
        at++;
        args.push(operand());
      }
      take(")");
      const name = token.text.toLowerCase();
      return argumentsOf.get(name) === args.length ? { kind: "call", name, args } : fail();
    }
    const path = [token.text];
    while (isMark("/")) {
      at++;
      const next = tokens[at++];
      if (next?.kind !== "word") return fail();
      path.push(next.text);
    }
    return { kind: "path", path };
  }

  const parsed = filter();
  return at === tokens.length ? parsed : fail();
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.trimEnd().length) {
    const match = pattern.exec(text);
    if (!match) throw errors.expressionInvalid(text);
    const [, type, quoted, number, word, mark] = match;
    if (quoted !== undefined) {
      const isWrong =
        (type === "datetime" && parseInstant(quoted) === null) ||
        (type === "guid" && !isGuid(quoted));
      if (isWrong) throw errors.expressionInvalid(`${type}'${quoted}'`);
      tokens.push({ kind: "literal", value: quoted.replaceAll("''", "'") });
    } else if (number !== undefined) tokens.push({ kind: "literal", value: Number(number) });
    else if (mark !== undefined) tokens.push({ kind: "mark", text: mark });
    else if (word !== undefined) tokens.push(wordToken(word));
  }
  return tokens;
}

function wordToken(word: string): Token {
  if (word === "true" || word === "false") return { kind: "literal", value: word === "true" };
  return word === "null" ? { kind: "literal", value: null } : { kind: "word", text: word };
}

/** A value compared with: several where a column holds several. */
export type Compared = Literal | readonly Literal[];

/** How a filter reads the thing it is asked of; `literal` makes a literal fit the column at the path. */
export interface FilterSource {
  read(path: readonly string[]): Compared;
  literal(path: readonly string[], value: Literal): Literal;
}

export function matches(filter: Filter, source: FilterSource): boolean {
  if (filter.kind === "and") return matches(filter.left, source) && matches(filter.right, source);
  if (filter.kind === "or") return matches(filter.left, source) || matches(filter.right, source);
  if (filter.kind === "test") return evaluate(filter.call, source, null) === true;
  const left = evaluate(filter.left, source, filter.right);
  const right = evaluate(filter.right, source, filter.left);
  const values = Array.isArray(left) ? left : [left];
  if (filter.operator === "ne")
    return values.every((one) => compareLiterals(one, right as Literal) !== 0);
  if (values.length === 0) return filter.operator === "eq" && right === null;
  return values.some((one) => holds(filter.operator, one, right as Literal));
}

function evaluate(operand: Operand, source: FilterSource, other: Operand | null): Compared {
  if (operand.kind === "path") return source.read(operand.path);
  if (operand.kind === "literal")
    return other?.kind === "path" ? source.literal(other.path, operand.value) : operand.value;
  const [first, second] = operand.args.map((arg) => evaluate(arg, source, null));
  const lower = (value: Compared | undefined): string => String(value ?? "").toLowerCase();
  switch (operand.name) {
    case "startswith":
      return lower(first).startsWith(lower(second));
    case "substringof":
      return lower(second).includes(lower(first));
    case "year":
      return Number(lower(first).slice(0, 4));
    case "month":
      return Number(lower(first).slice(5, 7));
    case "day":
      return Number(lower(first).slice(8, 10));
    default:
      throw errors.expressionInvalid(operand.name);
  }
}

function holds(operator: Operator, left: Literal, right: Literal): boolean {
  if (operator === "eq") return compareLiterals(left, right) === 0;
  if (left === null || right === null) return false;
  const order = compareLiterals(left, right);
  if (operator === "gt") return order > 0;
  if (operator === "ge") return order >= 0;
  if (operator === "lt") return order < 0;
  return order <= 0;
}

/** Order of two values, texts without regard to case; nothing comes first. */
export function compareLiterals(left: Literal | undefined, right: Literal | undefined): number {
  const a = comparable(left);
  const b = comparable(right);
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  if (typeof a === typeof b) return a < b ? -1 : 1;
  return String(a) < String(b) ? -1 : 1;
}

function comparable(value: Literal | undefined): string | number | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? value.toLowerCase() : value;
}
