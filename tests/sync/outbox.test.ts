import { describe, expect, test } from "vitest";
import type { Moment } from "../../src/domain/day.ts";
import { Failure } from "../../src/domain/failure.ts";
import type { KeptEdit } from "../../src/sync/outbox/edit.ts";
import { merge } from "../../src/sync/outbox/merge.ts";
import {
  emptyOutbox,
  nextDueAt,
  nextToSend,
  type Outbox,
  type OutboxEvent,
  presentId,
  reduceOutbox,
  restoreOutbox,
} from "../../src/sync/outbox/outbox.ts";

const offline = new Failure("offline");

function edit(number: number, given: Partial<KeptEdit> = {}): KeptEdit {
  return {
    number,
    kind: "update",
    list: "measures",
    id: 1,
    key: null,
    values: { goal: `goal ${number}` },
    base: { goal: "before" },
    last: null,
    at: "2026-01-01T00:00:00Z" as Moment,
    ...given,
  };
}

function creation(number: number, given: Partial<KeptEdit> = {}): KeptEdit {
  return edit(number, { kind: "create", id: -number, key: `k${number}`, base: {}, ...given });
}

/** An outbox with these edits made and stored. */
function holding(...edits: readonly KeptEdit[]): Outbox {
  return later(
    emptyOutbox,
    ...edits.flatMap((one): OutboxEvent[] => [
      { type: "made", edit: one },
      { type: "stored", number: one.number },
    ]),
  );
}

function later(outbox: Outbox, ...events: readonly OutboxEvent[]): Outbox {
  return events.reduce(reduceOutbox, outbox);
}

const numbers = (outbox: Outbox, most = 40) =>
  nextToSend(outbox, 0, most).map(({ number }) => number);

describe("what may be sent together", () => {
  test("is the earliest edit of each record, in the order they were made", () => {
    const outbox = holding(edit(1), edit(2), edit(3, { id: 2 }), edit(4, { list: "needs" }));
    expect(numbers(outbox)).toEqual([1, 3, 4]);
    expect(numbers(outbox, 2)).toEqual([1, 3]);
  });

  test("holds nothing that is not stored yet, and nothing of its record behind it", () => {
    const outbox = later(
      emptyOutbox,
      { type: "made", edit: edit(1) },
      { type: "made", edit: edit(2) },
    );
    expect(numbers(outbox)).toEqual([]);
    expect(numbers(later(outbox, { type: "stored", number: 2 }))).toEqual([]);
    expect(numbers(later(outbox, { type: "stored", number: 1 }))).toEqual([1]);
  });

  test("waits for the records it points to", () => {
    const outbox = holding(
      creation(1, { list: "organisations" }),
      creation(2, { list: "structures", values: { title: "S", provider: -1 } }),
    );
    expect(numbers(outbox)).toEqual([1]);
    const landed = later(outbox, { type: "landed", number: 1, id: 7 });
    expect(numbers(landed)).toEqual([2]);
    expect(landed.edits[0]?.values).toEqual({ title: "S", provider: 7 });
    expect([presentId(landed, -1), presentId(landed, 5)]).toEqual([7, 5]);
  });

  test("is a deletion alone", () => {
    const outbox = holding(edit(1), edit(2, { id: 2, kind: "recycle" }), edit(3, { id: 3 }));
    expect(numbers(outbox)).toEqual([1, 3]);
    expect(
      numbers(
        later(outbox, { type: "landed", number: 1, id: 1 }, { type: "landed", number: 3, id: 3 }),
      ),
    ).toEqual([2]);
  });

  test("comes when its time has come", () => {
    const outbox = later(holding(edit(1)), {
      type: "postponed",
      number: 1,
      failure: offline,
      notBefore: 500,
    });
    expect([nextToSend(outbox, 499, 40), nextDueAt(outbox, 499)]).toEqual([[], 500]);
    expect(nextToSend(outbox, 500, 40)).toHaveLength(1);
  });
});

describe("an edit that stands still", () => {
  const conflict: OutboxEvent = {
    type: "conflicted",
    number: 1,
    conflicts: [{ field: "goal", base: "before", mine: "goal 1", theirs: "other" }],
  };

  const refusal: OutboxEvent = { type: "refused", number: 1, failure: new Failure("rejected") };

  test("takes in what later ones of its record say of its fields, and lets the other fields go", () => {
    const mixed = edit(3, {
      values: { goal: "goal 3", risks: "r" },
      base: { goal: "goal 2", risks: null },
    });
    const other = edit(4, { values: { steps: "s" }, base: { steps: null } });
    const outbox = later(holding(edit(1), edit(2), mixed, other), conflict);
    expect(outbox.edits).toHaveLength(3);
    expect(outbox.edits[0]).toMatchObject({
      state: "conflict",
      values: { goal: "goal 3" },
      base: { goal: "before" },
      conflicts: [{ mine: "goal 3", theirs: "other" }],
    });
    expect(outbox.edits[1]).toMatchObject({ number: 3, state: "kept", base: { risks: null } });
    expect(outbox.edits[1]?.values).toEqual({ risks: "r" });
    expect(numbers(outbox)).toEqual([3]);
    expect(numbers(later(outbox, { type: "landed", number: 3, id: 1 }))).toEqual([4]);
  });

  test("refused for one field holds back no other field of its record, made before or after", () => {
    const before = edit(2, { values: { risks: "r" }, base: { risks: null } });
    const refused = later(holding(edit(1), before), refusal);
    expect(numbers(refused)).toEqual([2]);
    const after = edit(3, {
      values: { goal: "better", steps: "s" },
      base: { goal: "goal 1", steps: null },
    });
    const outbox = later(later(refused, { type: "landed", number: 2, id: 1 }), {
      type: "made",
      edit: after,
    });
    expect(outbox.edits).toMatchObject([
      { number: 1, state: "storing", values: { goal: "better" }, base: { goal: "before" } },
      { number: 3, values: { steps: "s" }, base: { steps: null } },
    ]);
  });

  test("refused once it was typed anew is tried again with that", () => {
    expect(later(holding(edit(1), edit(2)), refusal).edits).toMatchObject([
      { number: 1, state: "kept", values: { goal: "goal 2" }, base: { goal: "before" } },
    ]);
  });

  test("refused because the record is gone waits as a whole", () => {
    const other = edit(2, { values: { risks: "r" }, base: { risks: null } });
    const gone = new Failure("entryMissing");
    const outbox = later(holding(edit(1), other), { type: "refused", number: 1, failure: gone });
    expect(outbox.edits).toMatchObject([
      { number: 1, state: "refused", values: { goal: "goal 1", risks: "r" } },
    ]);
  });

  test("joined with a later change of a set takes no part in what others added in between", () => {
    const groups = (number: number, from: readonly string[], to: readonly string[]) =>
      edit(number, { values: { targetGroups: to }, base: { targetGroups: from } });
    const outbox = later(
      holding(groups(1, ["a", "b"], ["a", "mine"])),
      refusal,
      // Seen meanwhile: somebody added x and y; y is taken out again here.
      { type: "made", edit: groups(2, ["a", "mine", "x", "y"], ["a", "mine", "x", "more"]) },
    );
    const [whole] = outbox.edits;
    const merged = merge("measures", whole?.base ?? {}, whole?.values ?? {}, {
      targetGroups: ["a", "b", "y", "z"],
    });
    // Not x, which somebody has taken out since: nobody here added it.
    expect(merged.values).toEqual({ targetGroups: ["a", "z", "mine", "more"] });
  });

  test("in conflict is done once nothing a person typed is left of it", () => {
    const facts = edit(1, {
      list: "gaps",
      values: { reason: "mine", facts: "{}" },
      base: { reason: "before", facts: null },
    });
    const asked = later(holding(facts), {
      type: "conflicted",
      number: 1,
      conflicts: [{ field: "reason", base: "before", mine: "mine", theirs: "other" }],
    });
    expect(later(asked, { type: "resolved", number: 1, mine: [] }).edits).toEqual([]);
  });

  test("keeps my value over the one seen, or theirs", () => {
    const outbox = later(holding(edit(1)), conflict);
    const mine = later(outbox, { type: "resolved", number: 1, mine: ["goal"] });
    expect(mine.edits[0]).toMatchObject({
      state: "kept",
      values: { goal: "goal 1" },
      base: { goal: "other" },
    });
    expect(later(outbox, { type: "resolved", number: 1, mine: [] }).edits).toEqual([]);
  });

  test("is tried again with what is typed after a refusal", () => {
    const refused = later(holding(edit(1)), {
      type: "refused",
      number: 1,
      failure: new Failure("rejected"),
    });
    const outbox = later(refused, { type: "made", edit: edit(2, { base: { goal: "goal 1" } }) });
    expect(outbox.edits).toMatchObject([
      { number: 1, state: "storing", values: { goal: "goal 2" }, base: { goal: "before" } },
    ]);
  });
});

describe("a record", () => {
  test("created and deleted before anybody saw it never existed", () => {
    const outbox = holding(creation(1));
    expect(
      later(outbox, { type: "made", edit: edit(2, { kind: "recycle", id: -1 }) }).edits,
    ).toEqual([]);
    const sent = later(outbox, { type: "sending", number: 1 });
    expect(
      later(sent, { type: "made", edit: edit(2, { kind: "recycle", id: -1 }) }).edits,
    ).toHaveLength(2);
  });

  test("whose creation is taken back is pointed to no more", () => {
    const outbox = holding(
      creation(1, { list: "organisations" }),
      creation(2, { list: "structures", values: { title: "S", provider: -1 } }),
      edit(3, { list: "organisations", id: -1 }),
    );
    expect(later(outbox, { type: "dropped", number: 1 }).edits).toMatchObject([
      { number: 2, values: { title: "S", provider: null } },
    ]);
  });

  test("deleted by somebody else keeps what was typed, to be made anew", () => {
    const vanished = later(holding(edit(1), edit(2)), {
      type: "vanished",
      list: "measures",
      id: 1,
      last: { title: "M", goal: "before" },
    });
    expect(vanished.edits).toMatchObject([
      { number: 1, state: "refused", values: { goal: "goal 2" } },
    ]);
    const anew = later(vanished, { type: "recreated", number: 1, id: -9, key: "k9" });
    expect(anew.edits).toMatchObject([
      { kind: "create", id: -9, key: "k9", values: { title: "M", goal: "goal 2" }, base: {} },
    ]);
  });
});

test("what was kept is sent again in its order, as the site may know it already", () => {
  const outbox = restoreOutbox([edit(2), edit(1)], new Map([[-5, 8]]));
  expect(outbox.edits.map(({ number, state, maybeSent }) => [number, state, maybeSent])).toEqual([
    [1, "kept", true],
    [2, "kept", true],
  ]);
  const made = later(outbox, { type: "made", edit: edit(3, { id: -5 }) });
  expect(made.edits.at(-1)?.id).toBe(8);
});
