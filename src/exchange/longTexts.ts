import { definitionOf } from "../domain/schema/index.ts";
import { cleanLine } from "../domain/typedText.ts";
import { fieldWords } from "../i18n/stored/lists.ts";
import type { MappedRecord, Mapping } from "./mapping.ts";
import type { RowIssue } from "./preview.ts";
import { type RowContext, textOf } from "./readSource.ts";

/** Longest text of one line a list holds. */
const longest = 255;

/** The record whose remarks keep texts too long for their fields; null where no record of a mapping has remarks. */
export function keeperOf({ records }: Mapping): MappedRecord | null {
  return records.find(({ list }) => definitionOf(list).fields.remarks?.kind === "note") ?? null;
}

/** Shortens a row's texts to what their fields hold where the mapping says so, and keeps them whole in the remarks. */
export class LongTexts {
  readonly #keeper: MappedRecord | null;
  readonly #whole: readonly string[];

  constructor(context: RowContext) {
    const { mapping } = context;
    this.#keeper = mapping.longTexts === "shorten" ? keeperOf(mapping) : null;
    this.#whole = this.#keeper ? wholeTexts(context) : [];
  }

  /** What was typed for a record, shortened; adds to the issues what was. */
  shorten(
    mapped: MappedRecord,
    typed: { readonly [field: string]: unknown },
    issues: RowIssue[],
  ): { readonly [field: string]: unknown } {
    if (this.#whole.length === 0) return typed;
    const made = { ...typed };
    const { list, fields } = mapped;
    for (const [name, value] of Object.entries(typed)) {
      const line = typeof value === "string" ? cleanLine(value) : null;
      if (definitionOf(list).fields[name]?.kind !== "text" || (line?.length ?? 0) <= longest)
        continue;
      made[name] = shortText(line ?? "");
      const source = fields[name];
      const column = source && "column" in source ? source.column : null;
      issues.push({
        code: "shortened",
        list,
        field: name,
        column,
        text: line ?? "",
        isWarning: true,
      });
    }
    if (mapped === this.#keeper)
      made.remarks = [typed.remarks ?? "", ...this.#whole]
        .map(String)
        .filter((text) => text.trim() !== "")
        .join("\n\n");
    return made;
  }
}

/** "Bezeichnung: …" for every text too long for its field, the same one once. */
function wholeTexts(context: RowContext): readonly string[] {
  const { mapping } = context;
  const found = new Map<string, string>();
  for (const { list, fields } of mapping.records) {
    for (const [name, source] of Object.entries(fields)) {
      if (definitionOf(list).fields[name]?.kind !== "text") continue;
      if ("product" in source || "record" in source) continue;
      const line = cleanLine(textOf(context, source));
      if (line === null || line.length <= longest || found.has(line)) continue;
      found.set(line, `${fieldWords(list, name, mapping.language ?? "de").label}: ${line}`);
    }
  }
  return [...found.values()];
}

/** The beginning, ended between two words and with dots. */
function shortText(line: string): string {
  const start = line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "");
  const space = start.lastIndexOf(" ");
  return `${(space > longest / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}
