import { type Entry, parseReference, type Records } from "../../domain/records.ts";
import { choiceWord } from "../../i18n/choices.ts";
import { titleOfId } from "../../i18n/display.ts";
import { formatDay, formatPercent } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { minutesWords } from "../../i18n/minutes.ts";
import { definitions, heading, paragraph } from "../compose.ts";
import type { Block } from "../document.ts";
import { parseMarkup } from "../markup.ts";

type Item = Entry<"agendaItems">;
type Outcome = Entry<"outcomes">;

/** A point of the agenda with everything it led to. */
export function itemBlocks(
  records: Records,
  item: Item,
  number: number,
  language: Language,
): Block[] {
  const words = minutesWords[language];
  const outcomes = outcomesOf(records, item);
  const about = parseReference(item.about);
  const presenter = item.presenter === null ? null : records.organisations.byId.get(item.presenter);
  return [
    heading(2, words.item(number, item.title ?? ""), `item-${item.id}`),
    ...definitions([
      [words.presenter, presenter?.title ?? ""],
      [words.about, about ? titleOfId(records, about.list, about.id, language) : ""],
      [words.because, item.because ?? ""],
    ]),
    ...(item.note ? parseMarkup(item.note) : []),
    ...definitions(outcomes.map((outcome) => lineOf(records, outcome, language))),
    ...state(records, item, outcomes, language),
  ];
}

/** Outcomes of a point in the order they were made. */
export function outcomesOf(records: Records, { id }: Item): Outcome[] {
  return records.outcomes.all.filter(({ agendaItem }) => agendaItem === id);
}

/** Who has to do it: the organisation, the person, or both. */
export function responsibleFor(records: Records, { responsible, person }: Outcome): string {
  const organisation =
    responsible === null ? "" : records.organisations.byId.get(responsible)?.title;
  const name = person === null ? "" : records.people.get(person)?.name;
  return [organisation, name].filter(Boolean).join(", ");
}

/** The outcome as it was said; below it who, by when, on which condition, with which votes. */
function lineOf(records: Records, outcome: Outcome, language: Language): [string, string] {
  const words = minutesWords[language];
  const { kind, text, title, dueOn, condition, conditionRate, state, doneOn } = outcome;
  const rate = conditionRate === null ? "" : words.rate(formatPercent(conditionRate, language));
  const done = doneOn ? words.done(formatDay(doneOn, language)) : words.doneWithoutDay;
  const more = [
    [words.responsible, responsibleFor(records, outcome)],
    [words.due, dueOn ? formatDay(dueOn, language) : ""],
    [words.condition, [condition, rate].filter(Boolean).join("; ")],
    [words.votes, votes(outcome, language)],
    [words.state, state === "done" && kind !== "result" ? done : ""],
  ].filter(([, value]) => value);
  return [
    choiceWord("outcomeKind", kind ?? "result", language),
    [text || title || words.notRecorded, ...more.map(([name, value]) => `${name}: ${value}`)].join(
      "\n",
    ),
  ];
}

function votes({ votesYes, votesNo, votesAbstained }: Outcome, language: Language): string {
  if (votesYes === null && votesNo === null && votesAbstained === null) return "";
  return minutesWords[language].votesText(votesYes ?? 0, votesNo ?? 0, votesAbstained ?? 0);
}

function state(
  records: Records,
  item: Item,
  outcomes: readonly Outcome[],
  language: Language,
): Block[] {
  const words = minutesWords[language];
  if (item.state === "adjourned") {
    const next = records.agendaItems.byId.get(item.movedTo ?? 0);
    const meeting = records.meetings.byId.get(next?.meeting ?? 0)?.title;
    return [paragraph(meeting ? words.adjournedTo(meeting) : words.adjourned)];
  }
  if (item.state === "open") return [paragraph(words.open)];
  return outcomes.length === 0 ? [paragraph(words.noOutcome)] : [];
}
