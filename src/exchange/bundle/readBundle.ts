import { definitionOf, type ListName, listNames } from "../../domain/schema/index.ts";
import { readCsv } from "../csv.ts";
import { recogniseMapping } from "../guessMapping.ts";
import type { Source } from "../preview.ts";
import { unpack } from "./unpack.ts";

/** A list of a full export, as its file holds it. */
export interface BundlePart extends Source {
  readonly file: string;
  readonly list: ListName;
}

export interface BundleProblem {
  readonly code:
    | "archiveDamaged"
    | "archiveTooLarge"
    | "noTables"
    | "noOwnList"
    | "listTwice"
    | "fileUnreadable";
  /** Null where the archive itself is meant. */
  readonly file: string | null;
}

/** The lists of an archive and what of it cannot be read. */
export interface Bundle {
  readonly parts: readonly BundlePart[];
  readonly problems: readonly BundleProblem[];
}

/**
 * The lists of our own full export: each recognised by its file, in an order in which an entry comes
 * behind those it points to. A file that is none of ours is named and left out.
 */
export function readBundle(bytes: Uint8Array): Bundle {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return { parts: [], problems: [{ code: unpacked.code, file: null }] };
  const parts = new Map<ListName, BundlePart>();
  const problems: BundleProblem[] = [];
  for (const { name: file, bytes: held } of unpacked.files) {
    const table = readCsv(held);
    const mapping = recogniseMapping(table.headings, file);
    const list = mapping?.key ? mapping.records[0]?.list : undefined;
    if (table.headings.length === 0) problems.push({ code: "fileUnreadable", file });
    else if (!mapping || !list) problems.push({ code: "noOwnList", file });
    else if (parts.has(list)) problems.push({ code: "listTwice", file });
    else parts.set(list, { file, list, table, mapping });
  }
  return { parts: inOrder().flatMap((list) => parts.get(list) ?? []), problems };
}

/** All lists, those others point to first; where two point to each other, in the order of the definitions. */
function inOrder(): readonly ListName[] {
  const ordered = new Set<ListName>();
  const begun = new Set<ListName>();
  const add = (list: ListName) => {
    if (begun.has(list)) return;
    begun.add(list);
    for (const field of Object.values(definitionOf(list).fields))
      if (field.kind === "lookup" || field.kind === "lookups") add(field.to as ListName);
    ordered.add(list);
  };
  for (const list of listNames) add(list);
  return [...ordered];
}
