import { expect, it, test } from "vitest";
import { recordState, successionState } from "../../src/components/records/recordState.ts";
import { masterplan } from "../../src/documents/masterplan/masterplan.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { day } from "../../src/domain/day.ts";
import { rowParts } from "../../src/features/timeline/timelineRows.ts";
import { records } from "../support/records.ts";
import { ofBlock } from "./wordsOf.ts";

const asOf = day("2016-11-08");
const known = records({
  periods: [{ id: 1, title: "2016", startsOn: day("2016-01-01"), endsOn: day("2016-12-31") }],
  structures: [
    {
      id: 1,
      title: "Verkehrt herum",
      term: "temporary",
      state: "secured",
      startsOn: day("2016-12-01"),
      endsOn: day("2016-03-01"),
    },
    { id: 2, title: "Wie gewohnt", term: "permanent", state: "secured" },
  ],
  needs: [
    { id: 1, kind: "steering", title: "Alt", endsOn: day("2016-11-07") },
    { id: 2, kind: "steering", title: "Jetzt", startsOn: day("2016-11-08"), endsOn: asOf },
    { id: 3, kind: "steering", title: "Später", startsOn: day("2016-11-09") },
    {
      id: 4,
      kind: "steering",
      title: "Verkehrt",
      startsOn: day("2016-10-01"),
      endsOn: day("2016-01-01"),
    },
  ],
});
const view = makeView(known, { asOf, today: asOf });
const [backwards] = known.structures.all;
const plan = masterplan(known, view, { language: "de" });
const textOf = (id: string) =>
  (plan.chapters.find((one) => one.id === id)?.blocks ?? []).flatMap(ofBlock).join("\n");

it("a structure that begins after its end neither begins, ends nor lacks a successor", () => {
  if (!backwards) throw new Error("no structure");
  expect(textOf("development")).not.toContain("Verkehrt herum");
  expect(rowParts(known, null, asOf)(backwards, view.horizon).transition).toBeNull();
  expect(successionState(known, backwards, "de")).toBeNull();
  expect(recordState(known, "structures", backwards, view, "de")?.word).toBe(
    "beginnt nach dem Ende und zählt deshalb nicht",
  );
});

test("a steering need is called past, current or to come as seen from the Stichtag", () => {
  const text = textOf("steeringNeeds");
  expect(text).toMatch(/Alt[\s\S]*?vergangen, [\s\S]*?07\.11\.2016/);
  expect(text.match(/vergangen, /g)).toHaveLength(1);
  expect(text.match(/aktuell, /g)).toHaveLength(1);
  expect(text.match(/perspektivisch, /g)).toHaveLength(1);
});
