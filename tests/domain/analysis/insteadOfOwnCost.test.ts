import { expect, it } from "vitest";
import { insteadOfOwnCost } from "../../../src/domain/analysis/money/costSource.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";

it("names the figure that counts only where a measure's own cost is another", () => {
  const records = exampleRecords();
  const told = records.measures.all.flatMap((measure) => {
    const counted = insteadOfOwnCost(records, measure);
    return counted === null ? [] : [{ own: measure.cost, ...counted }];
  });
  expect(told).toContainEqual({ own: 240_000, source: "fundings", euros: 90_000 });
  for (const { own, euros } of told) expect(euros).not.toBe(own);
});
