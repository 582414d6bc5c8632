import { describe, expect, it } from "vitest";
import { exampleEdits, recordedAt } from "../../src/examples/edits.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";

const records = exampleRecords();
const stichtag = "2016-11-08";
const { measures, fundings, structures, gaps, agendaItems, sessions } = records;

/** Numbers as examples write them: "1.400", "33 von 40", "1,5 VZÄ". */
const numberIn = (text: string | null) =>
  Number.parseFloat((text ?? "").replace(".", "").replace(",", "."));

describe("the example data tell one story", () => {
  it("no baseline is measured after the Stichtag", () => {
    const late = measures.all.filter(({ baselineOn }) => (baselineOn ?? "") > stichtag);
    expect(late.map(({ number }) => number)).toEqual([]);
  });

  it("a measure that adds something aims above its baseline; waiting times and vacancies go down", () => {
    const down = measures.all.filter(
      ({ baseline, target }) => numberIn(target) < numberIn(baseline),
    );
    expect(down.map(({ indicator }) => indicator).sort()).toEqual([
      "Leerstehende Plätze",
      "Wartezeit in Wochen",
    ]);
  });

  it("texts about a structure's end name the day of its end", () => {
    const told = [
      ...gaps.all.flatMap(({ finding, structures: about, reason, cause }) =>
        finding?.startsWith("expiring|") ? [{ id: about[0], text: `${reason} ${cause}` }] : [],
      ),
      ...agendaItems.all.flatMap(({ finding, about, because }) =>
        finding?.startsWith("expiring|")
          ? [{ id: Number(about?.split(":")[1]), text: because ?? "" }]
          : [],
      ),
    ].flatMap(({ id, text }) => {
      const ends = text.match(/zum (\d\d)\.(\d\d)\.(\d{4})/);
      return ends
        ? [[structures.byId.get(id ?? 0)?.endsOn, `${ends[3]}-${ends[2]}-${ends[1]}`]]
        : [];
    });
    expect(told.length).toBeGreaterThanOrEqual(2);
    for (const [end, said] of told) expect(said).toBe(end);
  });

  it("a measure's money lies inside its days", () => {
    const outside = fundings.all.filter(({ measure, startsOn, endsOn }) => {
      const its = measure === null ? undefined : measures.byId.get(measure);
      if (!its?.startsOn || !its.endsOn) return false;
      return (startsOn ?? "") < its.startsOn || (endsOn ?? "") > its.endsOn;
    });
    expect(outside.map(({ title }) => title)).toEqual([]);
  });

  it("no funder is asked for the same service twice, by a structure and by the measure that goes on with it", () => {
    const asked = fundings.all.filter(({ approval }) => approval !== "approved");
    const named = (title: string | null): readonly string[] =>
      (title ?? "").match(/\p{L}{12,}/gu) ?? [];
    const twice = asked
      .filter(({ measure }) => measure !== null)
      .flatMap((one) =>
        asked.filter(
          (other) =>
            other.structure !== null &&
            one.funder === other.funder &&
            (one.startsOn ?? "") <= (other.endsOn ?? "") &&
            (other.startsOn ?? "") <= (one.endsOn ?? "") &&
            named(one.title).some((word) => named(other.title).includes(word)),
        ),
      );
    expect(twice.map(({ title }) => title)).toEqual([]);
  });

  it("the committee meets on the day of its paper", () => {
    expect(sessions.all.map(({ onDay }) => onDay)).toContain(stichtag);
  });

  it("what was edited after the last meeting was edited before the Stichtag", () => {
    const edits = exampleEdits();
    expect(edits.length).toBeGreaterThan(5);
    for (const { at } of edits) {
      expect(at > recordedAt).toBe(true);
      expect(at.slice(0, 10) <= stichtag).toBe(true);
    }
  });
});
