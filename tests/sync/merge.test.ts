import { expect, test } from "vitest";
import { merge } from "../../src/sync/outbox/merge.ts";
import type { FieldValues } from "../../src/sync/outbox/values.ts";

/** What each side made of one record of measures, and what comes of it. */
interface Case {
  readonly base: FieldValues;
  readonly mine: FieldValues;
  readonly theirs: FieldValues;
  readonly written: FieldValues;
  /** Fields a person has to decide. */
  readonly asked?: readonly string[];
}

const cases: { readonly [what: string]: Case } = {
  "a field only I changed is written": {
    base: { goal: "a" },
    mine: { goal: "b" },
    theirs: { goal: "a", title: "x" },
    written: { goal: "b" },
  },
  "a field both changed alike needs nothing": {
    base: { goal: "a" },
    mine: { goal: "b" },
    theirs: { goal: "b" },
    written: {},
  },
  "a field both changed differently is asked about": {
    base: { goal: "a" },
    mine: { goal: "b" },
    theirs: { goal: "c" },
    written: {},
    asked: ["goal"],
  },
  "a field the other one emptied is asked about": {
    base: { goal: "a" },
    mine: { goal: "b" },
    theirs: { goal: null },
    written: {},
    asked: ["goal"],
  },
  "what I changed back to what it was leaves theirs": {
    base: { goal: "a" },
    mine: { goal: "a" },
    theirs: { goal: "c" },
    written: {},
  },
  "another kind of line break is no change": {
    base: { goal: "a\nb" },
    mine: { goal: "mine" },
    theirs: { goal: "a\r\nb" },
    written: { goal: "mine" },
  },
  "empty text and none are the same": {
    base: { goal: null },
    mine: { goal: "mine" },
    theirs: { goal: "" },
    written: { goal: "mine" },
  },
  "what both added to a set stands": {
    base: { targetGroups: ["women"] },
    mine: { targetGroups: ["women", "youth"] },
    theirs: { targetGroups: ["women", "families"] },
    written: { targetGroups: ["women", "families", "youth"] },
  },
  "what either took out of a set is gone": {
    base: { targetGroups: ["women", "youth", "families"] },
    mine: { targetGroups: ["women", "youth"] },
    theirs: { targetGroups: ["women", "families"] },
    written: { targetGroups: ["women"] },
  },
  "what I took out is gone, what they added stands": {
    base: { targetGroups: ["women"] },
    mine: { targetGroups: [] },
    theirs: { targetGroups: ["women", "youth"] },
    written: { targetGroups: ["youth"] },
  },
  "the order of a set is no change": {
    base: { targetGroups: ["women", "youth"] },
    mine: { targetGroups: ["youth", "women"] },
    theirs: { targetGroups: ["women", "youth", "families"] },
    written: {},
  },
};

test.for(Object.entries(cases))("%s", ([, { base, mine, theirs, written, asked = [] }]) => {
  const { values, conflicts } = merge("measures", base, mine, theirs);
  expect(values).toEqual(written);
  expect(conflicts.map(({ field }) => field)).toEqual(asked);
  for (const { field, ...sides } of conflicts) {
    expect(sides).toEqual({ base: base[field], mine: mine[field], theirs: theirs[field] });
  }
});

const note = (field: string) => ({ list: "structures", record: "s", field, from: null, to: 1 });
const log = (...fields: readonly string[]) => JSON.stringify(fields.map(note));

test("nobody is asked about what nobody typed: the facts of a decision go with what I wrote", () => {
  const merged = merge("gaps", { facts: "{}" }, { facts: "mine" }, { facts: "theirs" });
  expect(merged).toEqual({ values: { facts: "mine" }, conflicts: [] });
});

test("of what two people note in a log at once, both stand", () => {
  const merge3 = (base: string | null, mine: string | null, theirs: string | null) =>
    merge("outcomes", { changed: base }, { changed: mine }, { changed: theirs });
  expect(merge3(null, log("endsOn"), log("fte"))).toEqual({
    values: { changed: log("fte", "endsOn") },
    conflicts: [],
  });
  expect(merge3(log("title"), log("title", "endsOn"), log("fte"))).toEqual({
    values: { changed: log("fte", "endsOn") },
    conflicts: [],
  });
  expect(merge3(log("title"), null, log("title", "fte")).values).toEqual({ changed: log("fte") });
  expect(merge3(null, log("endsOn"), "von Hand").values).toEqual({ changed: log("endsOn") });
});

test("of two who press the same button at once the first one's moment stands", () => {
  const merged = merge("agendaItems", { endedAt: null }, { endedAt: "b" }, { endedAt: "a" });
  expect(merged).toEqual({ values: {}, conflicts: [] });
});
