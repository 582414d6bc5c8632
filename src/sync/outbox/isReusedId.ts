import type { Entry } from "../../domain/records.ts";
import type { KeptEdit } from "./edit.ts";

/** Whether an entry only bears the id of the record an edit was made on, as after its list was deleted and made anew. */
export function isReusedId({ recordSince }: KeptEdit, { createdAt }: Entry): boolean {
  return recordSince !== undefined && recordSince !== createdAt;
}
