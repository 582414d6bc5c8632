import { describe, expect, it, test } from "vitest";
import { day } from "../../src/domain/day.ts";
import { sessionSentence, wordSession } from "../../src/i18n/findings/wordSession.ts";
import { entry } from "../support/records.ts";

const session = (title: string | null, body: string | null) =>
  entry("sessions", { id: 1, title, body, onDay: day("2016-12-01") });
const named = session("Kreistag, 01.12.2016", "Kreistag");
const open = { session: null, papersDueOn: null, overdue: false, nextSession: null };

test.each([
  ["Kreis- und Strategieausschuss, 01.12.2016", "Kreis- und Strategieausschuss, 01.12.2016"],
  ["Kreis- und Strategieausschuss", "Kreis- und Strategieausschuss am 01.12.2016"],
  [null, "01.12.2016"],
])("the next session %s is named with its day once", (title, said) => {
  const decision = { ...open, overdue: true, nextSession: session(title, null) };
  expect(wordSession(decision, "de")).toBe(`nächste mögliche Sitzung: ${said}`);
});

describe("the session that can decide", () => {
  it.each([
    [
      "in time",
      { ...open, session: named },
      "Letzte Sitzung vor der Frist: Kreistag am 01.12.2016.",
    ],
    [
      "in time, with its papers",
      { ...open, session: named, papersDueOn: day("2016-11-17") },
      "Letzte Sitzung vor der Frist: Kreistag am 01.12.2016, Vorlage bis 17.11.2016.",
    ],
    ["none in time", open, "Vor der Frist ist keine Sitzung erfasst."],
    [
      "late",
      { ...open, session: named, overdue: true, nextSession: named },
      "Nächste mögliche Sitzung: Kreistag am 01.12.2016.",
    ],
    [
      "late, and none before the end",
      { ...open, session: named, overdue: true },
      "Vor dem Ende ist keine Sitzung mehr erfasst, die entscheiden könnte.",
    ],
  ])("is said by one phrase: %s", (_, decision, german) => {
    expect(sessionSentence(decision, "de")).toBe(german);
    expect(sessionSentence(decision, "en")).not.toMatch(/Sitzung|Frist| am /);
  });
});
