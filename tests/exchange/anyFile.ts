import type { Records } from "../../src/domain/records.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { wantedColumns } from "../../src/exchange/mapping.ts";
import { type Preview, previewRows } from "../../src/exchange/preview.ts";
import { readMapping } from "../../src/exchange/readMapping.ts";
import { records } from "../support/records.ts";

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What an office has: two providers, three fields of action, two municipalities. */
export function office(): Records {
  return records({
    organisations: [
      { id: 1, title: "AWO", kind: "welfare" },
      { id: 2, title: "Caritas", kind: "welfare" },
    ],
    actionFields: [
      { id: 3, title: "Mobilität" },
      { id: 4, title: "Wohnen" },
      { id: 5, title: "Kita, Schule und Bildung" },
    ],
    areas: [
      { id: 6, title: "Ahorn", kind: "municipality" },
      { id: 7, title: "Bad Rodach", kind: "municipality" },
    ],
  });
}

const fixed = {
  kind: { value: "service" },
  provider: { value: "AWO" },
  actionFields: { value: "Mobilität" },
  spatialLevels: { value: "district" },
  term: { value: "unknown" },
  funding: { value: "unknown" },
  state: { value: "secured" },
};

/** A mapping of structures by "Name", everything required given; `fields` and `more` put more in. */
export function mappingForm(fields: object = {}, more: object = {}) {
  return {
    name: "own",
    identity: ["Name"],
    records: [
      {
        as: "structure",
        list: "structures",
        fields: { title: { column: "Name" }, ...fixed, ...fields },
      },
    ],
    ...more,
  };
}

/** A file as the command reads it: by what the mapping says and asks for. */
export async function previewFile(
  file: string | Uint8Array,
  fields: object = {},
  more: object = {},
  held: Records = office(),
): Promise<Preview> {
  const read = readMapping(mappingForm(fields, more));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { mapping } = read;
  const bytes = typeof file === "string" ? bytesOf(file) : file;
  const table = readCsv(bytes, mapping, wantedColumns(mapping));
  return previewRows(table, mapping, held, { timeZone: "Europe/Berlin" });
}

/** What one field gets in each row, or the codes of what is wrong there. */
export function outcomes({ rows }: Preview, field: string): readonly unknown[] {
  return rows.map(({ state, issues, entries }) =>
    state === "error"
      ? issues
          .filter(({ isWarning }) => !isWarning)
          .map(({ code }) => code)
          .join(" ")
      : (entries[0]?.values[field] ?? null),
  );
}
