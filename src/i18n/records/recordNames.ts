import { nameOf, type Records } from "../../domain/records.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import type { Language } from "../language.ts";
import { commonWords } from "../shell/common.ts";
import { titleOfId } from "./display.ts";

/** Records by their identity outside the app, found out once for all who ask. */
const known = new WeakMap<Records, ReadonlyMap<string, { list: ListName; id: number }>>();

/** How identities look that the app itself gives; nobody should have to read one. */
const internal = /^([0-9a-f]{32}|[a-z][A-Za-z]*:-?\d+)$/;

/** What a person reads for a record's identity outside the app (its key, else "list:id"); null for any other text. */
export function recordName(records: Records, identity: string, language: Language): string | null {
  const found = identitiesOf(records).get(identity);
  if (found) return titleOfId(records, found.list, found.id, language);
  return internal.test(identity) ? commonWords[language].deletedRecord : null;
}

function identitiesOf(records: Records) {
  const before = known.get(records);
  if (before) return before;
  const identities = new Map(
    listNames.flatMap((list) =>
      records[list].all.map((entry) => [nameOf(list, entry), { list, id: entry.id }] as const),
    ),
  );
  known.set(records, identities);
  return identities;
}
