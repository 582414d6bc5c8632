import { describe, expect, it } from "vitest";
import { masterplan } from "../../src/documents/masterplan/masterplan.ts";
import { decideBy } from "../../src/domain/analysis/deadlines/decideBy.ts";
import { expiring } from "../../src/domain/analysis/deadlines/expiring.ts";
import { makeView } from "../../src/domain/analysis/kernel/view.ts";
import { day } from "../../src/domain/day.ts";
import { proposals } from "../../src/domain/meeting/proposals.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { proposalWords } from "../../src/features/meeting/prepare/proposalWords.ts";
import { rowParts } from "../../src/features/timeline/timelineRows.ts";
import { sessionSentence, wordSession } from "../../src/i18n/findings/wordSession.ts";
import { languages } from "../../src/i18n/language.ts";
import { ofBlock } from "../documents/wordsOf.ts";

const records = exampleRecords();
const asOf = day("2016-11-08");
const view = makeView(records, { asOf, today: asOf });
const expiries = expiring(records, view).expiries.filter(
  ({ successor }) => successor !== "secured",
);

describe.each(languages)("the session that can decide (%s) is named", (language) => {
  it("in the reason a proposal puts on the agenda", () => {
    const found = proposals(records, view).flatMap((proposal) =>
      proposal.subject.type === "finding" && proposal.subject.finding.decision
        ? [{ proposal, decision: proposal.subject.finding.decision }]
        : [],
    );
    expect(found.some(({ decision }) => decision.overdue)).toBe(true);
    for (const { proposal, decision } of found)
      expect(proposalWords(records, proposal, language).because).toContain(
        sessionSentence(decision, language),
      );
  });

  it("in the plan's summary and at every end in its chapter of development", () => {
    const plan = masterplan(records, view, { language });
    const wordsIn = (id: string) =>
      (plan.chapters.find((one) => one.id === id)?.blocks ?? []).flatMap(ofBlock);
    const development = wordsIn("development");
    expect(expiries.length).toBeGreaterThan(3);
    for (const { decision, structure } of expiries) {
      const phrase = wordSession(decision, language);
      expect(
        development.some((text) => text.includes(phrase)),
        structure.title ?? "",
      ).toBe(true);
    }
    const next = language === "de" ? "nächste mögliche Sitzung: " : "next possible session: ";
    expect(wordsIn("summary").some((text) => text.includes(next))).toBe(true);
  });
});

describe("the timeline", () => {
  it("knows of each end without a successor, and of each deadline, what can be decided about it", () => {
    const { dates } = decideBy(records, view);
    const partsOf = rowParts(records, { dates }, asOf);
    const parts = records.structures.all.map((one) => partsOf(one, view.horizon));
    const flags = parts.flatMap((one) => one.flags);
    expect(flags.length).toBeGreaterThan(0);
    for (const { day: due, decision } of flags) expect(decision.applyBy).toBe(due);
    const ending = expiries.filter(
      ({ cause, successor }) => cause === "structure" && successor === "none",
    );
    expect(ending.length).toBeGreaterThan(0);
    for (const { structure, decision } of ending)
      expect(partsOf(structure, view.horizon).transition?.decision).toMatchObject({
        decideBy: decision.decideBy,
        nextSession: decision.nextSession,
      });
  });
});
