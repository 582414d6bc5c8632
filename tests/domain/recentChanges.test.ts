import { describe, expect, it } from "vitest";
import type { Moment } from "../../src/domain/day.ts";
import { recentChanges } from "../../src/domain/recentChanges.ts";
import { exampleKey } from "../../src/examples/exampleKey.ts";
import { records } from "../support/records.ts";

const at = (text: string) => text as Moment;
const since = at("2016-10-12T08:00:00Z");
const told = (key: string | null, createdAt: string, modifiedAt: string) =>
  recentChanges(
    records({
      structures: [{ id: 1, key, createdAt: at(createdAt), modifiedAt: at(modifiedAt) }],
    }),
    since,
  ).map(({ created }) => (created ? "created" : "changed"));

describe("what changed since a moment", () => {
  it("is what was created or changed after it, not what was before", () => {
    expect(told(null, "2016-10-13T08:00:00Z", "2016-10-13T08:00:00Z")).toEqual(["created"]);
    expect(told(null, "2016-10-01T08:00:00Z", "2016-10-13T08:00:00Z")).toEqual(["changed"]);
    expect(told(null, "2016-10-01T08:00:00Z", "2016-10-12T08:00:00Z")).toEqual([]);
  });

  it("does not tell of examples as they were loaded, but of those edited since", () => {
    const key = exampleKey("structures", "fb21");
    expect(told(key, "2026-12-01T08:00:00Z", "2026-12-01T08:00:09Z")).toEqual([]);
    expect(told(key, "2026-12-01T08:00:00Z", "2026-12-01T09:30:00Z")).toEqual(["changed"]);
  });
});
