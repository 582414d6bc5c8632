import type { DecideBy } from "../domain/analysis/deadlines/decideBy.ts";
import { datedTitle } from "./datedTitle.ts";
import { formatDay } from "./format.ts";
import { bilingual, type Language } from "./language.ts";

type Decision = Pick<DecideBy, "session" | "papersDueOn" | "overdue" | "nextSession">;

/**
 * Which session can decide, as a part of a sentence, the same on screens, agendas and papers: the
 * last one before the deadline; where that is past, the next one that can still decide; where there
 * is none, that there is none. A session is named by its body, else by its title, with its day.
 */
export function wordSession(decision: Decision, language: Language): string {
  const words = sessionWords[language];
  const { session, papersDueOn, overdue, nextSession } = decision;
  const named = (one: NonNullable<Decision["session"]>) => {
    const name = one.body || one.title || "";
    return one.onDay ? datedTitle(name, formatDay(one.onDay, language), words.on) : name;
  };
  if (overdue) return nextSession ? words.next(named(nextSession)) : words.noNext;
  if (!session) return words.none;
  const papers = papersDueOn ? words.papers(formatDay(papersDueOn, language)) : "";
  return words.last(named(session)) + papers;
}

/** The same as a sentence of its own. */
export function sessionSentence(decision: Decision, language: Language): string {
  const phrase = wordSession(decision, language);
  return `${phrase.charAt(0).toLocaleUpperCase(language)}${phrase.slice(1)}.`;
}

const sessionWords = bilingual(
  {
    on: "am",
    last: (session: string) => `letzte Sitzung vor der Frist: ${session}`,
    papers: (day: string) => `, Vorlage bis ${day}`,
    none: "vor der Frist ist keine Sitzung erfasst",
    next: (session: string) => `nächste mögliche Sitzung: ${session}`,
    noNext: "vor dem Ende ist keine Sitzung mehr erfasst, die entscheiden könnte",
  },
  {
    on: "on",
    last: (session) => `last session before the deadline: ${session}`,
    papers: (day) => `, papers due ${day}`,
    none: "no session is recorded before the deadline",
    next: (session) => `next possible session: ${session}`,
    noNext: "no session is recorded before the end that could still decide",
  },
);
