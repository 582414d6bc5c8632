import type { OutboxChange } from "../device/storage.ts";
import type { Edit, KeptEdit } from "./edit.ts";
import type { Outbox } from "./outbox.ts";

/** What of the outbox outlives the page has changed from one state to the next; null where nothing has. */
export function changeToKeep(before: Outbox, after: Outbox): OutboxChange | null {
  const old = new Map(before.edits.map((edit) => [edit.number, edit]));
  const present = new Set(after.edits.map(({ number }) => number));
  const put = after.edits.filter((edit) => !sameKept(old.get(edit.number), edit)).map(toKept);
  const remove = before.edits.map(({ number }) => number).filter((number) => !present.has(number));
  const landed = [...after.landed].filter(([from]) => !before.landed.has(from));
  return put.length + remove.length + landed.length === 0 ? null : { put, remove, landed };
}

/** The part of an edit that outlives the page. */
export function toKept(edit: KeptEdit): KeptEdit {
  const { number, kind, list, id, key, recordSince, values, base, last, at } = edit;
  const since = recordSince === undefined ? {} : { recordSince };
  return { number, kind, list, id, key, ...since, values, base, last, at };
}

function sameKept(a: Edit | undefined, b: Edit): boolean {
  return (
    a !== undefined &&
    a.kind === b.kind &&
    a.id === b.id &&
    a.key === b.key &&
    a.values === b.values &&
    a.base === b.base &&
    a.last === b.last
  );
}
