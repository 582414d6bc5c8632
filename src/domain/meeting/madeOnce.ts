import { type EntryMeta, nameOf, type Records } from "../records.ts";
import type { ListName } from "../schema/index.ts";
import { sha256 } from "../sha256.ts";
import type { AgendaItem, Meeting } from "./agenda.ts";

/** Key of the point another one goes on as: whoever carries it over makes the same. */
export function keyOfCarried(item: AgendaItem): string {
  return keyOf("carried", nameOf("agendaItems", item));
}

/** Key of the meeting that closing one makes: two who close it make one. */
export function keyOfNext(meeting: Meeting): string {
  return keyOf("next", nameOf("meetings", meeting));
}

/** Key of the outcome that says a unit has confirmed entries at a point: said once, whoever confirms. */
export function keyOfConfirmed(item: AgendaItem, unit: string): string {
  return keyOf("confirmed", `${nameOf("agendaItems", item)} ${unit}`);
}

/** Key of the task to clear up an entry, made at a point: two who find it unclear make one. */
export function keyOfUnclear(item: AgendaItem, entry: string): string {
  return keyOf("unclear", `${nameOf("agendaItems", item)} ${entry}`);
}

/** Key of the so-manieth point a matter gets on a meeting's agenda, or in the store of topics: two who put it there at once make one. */
export function keyOfMatter(matter: string, meeting: Meeting | null, turn: number): string {
  const where = meeting ? nameOf("meetings", meeting) : "";
  return keyOf("matter", JSON.stringify([matter, where, turn]));
}

/** The record of a list that bears a key. */
export function withKey(records: Records, list: ListName, key: string): EntryMeta | null {
  const all: readonly EntryMeta[] = records[list].all;
  return all.find((entry) => entry.key === key) ?? null;
}

function keyOf(what: string, name: string): string {
  return sha256(JSON.stringify(["meeting", what, name])).slice(0, 32);
}
