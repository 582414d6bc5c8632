import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { cliWords } from "../i18n/exchange/cli.ts";
import { type Language, languageOf } from "../i18n/language.ts";

/** Ends a command: what was wrong with its arguments, in words; the exit code is 2. */
export class BadArguments extends Error {}

/** Ends a command whose arguments are right: why it cannot do its work, in words; the exit code is 1. */
export class Refused extends Error {}

/** The language of a command's messages: the shell's where the app has it, else German. */
export function shellLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return languageOf(LC_ALL || LC_MESSAGES || LANG);
}

/** The words of the command line in the shell's language. */
export function words() {
  return cliWords[shellLanguage()];
}

type OptionKinds = { readonly [name: string]: "text" | "flag" };
type Options<K extends OptionKinds> = {
  readonly [N in keyof K]: K[N] extends "flag" ? boolean : string | null;
};

/** The options given, and the words that are none; an option not known is a BadArguments. */
export function readOptions<const K extends OptionKinds>(
  args: readonly string[],
  kinds: K,
): { readonly options: Options<K>; readonly rest: readonly string[] } {
  const config: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === "flag" ? "boolean" : "string" },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options: config, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadArguments(explain(error, Object.keys(kinds)));
  }
  const read = Object.entries(kinds).map(([name, kind]) => [
    name,
    parsed.values[name] ?? (kind === "flag" ? false : null),
  ]);
  // The entries were made from `kinds`, one for each.
  return { options: Object.fromEntries(read) as Options<K>, rest: parsed.positionals };
}

function explain(error: unknown, names: readonly string[]): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  const option = /'-{0,2}([\w-]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
  const known = names.map((name) => `--${name}`).join(", ");
  return code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE"
    ? words().optionWithoutValue(option)
    : words().unknownOption(option, known);
}

/** An option that must be there. */
export function required(value: string | null, name: string, example: string): string {
  if (value === null || value.trim() === "") {
    throw new BadArguments(words().optionMissing(name, example));
  }
  return value;
}

/** A command without words of its own that is given some. */
export function refuseRest(rest: readonly string[]): void {
  if (rest[0] !== undefined) throw new BadArguments(words().tooManyWords(rest[0]));
}

/** The absolute path of a path typed by a person. */
export function typedPath(path: string): string {
  return resolve(process.env["TYPED_IN"] ?? process.cwd(), path);
}

/** A port number: 0 for any free one. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new BadArguments(words().badPort(text));
  return port;
}
