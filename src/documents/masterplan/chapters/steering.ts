import { bullets, heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

const shownSessions = 12;

/** Bodies, rhythm and dates, and how far the measures are. */
export function steering(plan: Plan): Block[] {
  const { words } = plan;
  return [
    ...plan.texts("steering"),
    heading(2, words.steering.bodies, "steering-bodies"),
    bodies(plan),
    ...rounds(plan),
    sessions(plan),
    heading(2, words.steering.progress, "steering-progress"),
    ...progress(plan),
  ];
}

function bodies(plan: Plan): Block {
  const { words, facts } = plan;
  const rows = facts.overviewFigures.existing.filter(
    ({ kind }) => kind === "body" || kind === "network",
  );
  return tableOf(
    words.steering.bodiesCaption,
    plan.byTitle(rows),
    [
      { head: words.columns.body, width: 4, cell: ({ title }) => title ?? "" },
      {
        head: words.columns.provider,
        width: 3,
        cell: ({ provider }) => plan.name("organisations", provider),
      },
      {
        head: words.columns.steeringLevel,
        width: 3,
        cell: ({ steeringLevels }) => plan.wordsOf("steeringLevel", steeringLevels),
      },
      { head: words.columns.term, width: 2.2, cell: (one) => plan.term(one) },
    ],
    { empty: words.steering.bodiesEmpty },
  );
}

function rounds(plan: Plan): Block[] {
  const { words, records } = plan;
  const rhythms = new Map<string, number>();
  for (const { series, rhythm } of records.meetings.all)
    if (series && rhythm) rhythms.set(series, rhythm);
  if (rhythms.size === 0) return [];
  return [
    heading(2, words.steering.rounds, "steering-rounds"),
    bullets([...rhythms].map(([series, weeks]) => words.steering.rhythm(series, weeks))),
  ];
}

function sessions(plan: Plan): Block {
  const { words, records, view } = plan;
  const next = records.sessions.all
    .filter(({ onDay }) => onDay !== null && onDay >= view.asOf)
    .toSorted((a, b) => (a.onDay ?? "").localeCompare(b.onDay ?? ""))
    .slice(0, shownSessions);
  return tableOf(
    words.steering.sessionsCaption,
    next,
    [
      { head: words.columns.body, width: 5, cell: ({ body, title }) => body ?? title ?? "" },
      { head: words.columns.onDay, width: 2.2, cell: ({ onDay }) => plan.day(onDay) },
      {
        head: words.columns.papersDue,
        width: 2.4,
        cell: ({ papersDueOn }) => (papersDueOn ? plan.day(papersDueOn) : ""),
      },
    ],
    { empty: words.steering.sessionsEmpty },
  );
}

function progress(plan: Plan): Block[] {
  const { words, facts, view } = plan;
  const { byStatus, overdue, stale } = facts.progress;
  return [
    tableOf(
      words.steering.statusCaption,
      byStatus.filter(({ measures }) => measures.length > 0),
      [
        {
          head: words.columns.state,
          width: 5,
          cell: ({ status }) => plan.word("measureStatus", status),
        },
        {
          head: words.columns.number,
          width: 2,
          align: "right",
          cell: ({ measures }) => plan.number(measures.length),
        },
      ],
      { empty: words.measures.empty },
    ),
    paragraph(words.steering.overdue(overdue.length)),
    ...(overdue.length > 0 ? [bullets(overdue.map(({ measure }) => measure.title ?? ""))] : []),
    paragraph(words.steering.stale(stale.length, view.settings.staleAfterDays)),
  ];
}
