import type { DecideBy } from "../../domain/analysis/deadlines/decideBy.ts";
import { datedTitle } from "../datedTitle.ts";
import type { wordSession as german } from "../de/findings/wordSession.ts";
import { formatDay } from "../format.ts";
import { inEveryLanguage, type Language, type Texts } from "../language.ts";

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

const sessionWords = inEveryLanguage<Texts<typeof german>>(
  import.meta.glob("../*/findings/wordSession.ts", { eager: true, import: "wordSession" }),
);
