import type { Entry } from "../../../domain/records.ts";
import { heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

/** The district in figures, and how structures are spread over its places. */
export function situation(plan: Plan): Block[] {
  const { words } = plan;
  return [
    ...plan.texts("situation"),
    figures(plan),
    heading(2, words.situation.places, "places"),
    ...places(plan),
  ];
}

/** The latest figure of each area and kind up to the Stichtag, municipalities aside: they have their own table. */
function figures(plan: Plan): Block {
  const { records, view, words } = plan;
  const latest = new Map<string, Entry<"figures">>();
  for (const figure of records.figures.all) {
    const kind = records.areas.byId.get(figure.area ?? 0)?.kind;
    if (figure.onDay === null || figure.onDay > view.asOf || kind === "municipality") continue;
    const key = `${figure.area} ${figure.kind} ${figure.kind === "other" ? figure.title : ""}`;
    const known = latest.get(key);
    if (!known || (known.onDay ?? "") < figure.onDay) latest.set(key, figure);
  }
  return tableOf(
    words.situation.caption,
    [...latest.values()],
    [
      { head: words.columns.area, width: 3, cell: ({ area }) => plan.name("areas", area) },
      {
        head: words.columns.figure,
        width: 4,
        cell: ({ kind, title }) =>
          kind === "other" || kind === null ? (title ?? "") : plan.word("figureKind", kind),
      },
      { head: words.columns.onDay, width: 2, cell: ({ onDay }) => plan.day(onDay) },
      {
        head: words.columns.value,
        width: 2,
        align: "right",
        cell: ({ value }) => (value === null ? words.words.unknown : plan.number(value)),
      },
      { head: words.columns.source, width: 3, cell: ({ source }) => source ?? "" },
    ],
    { empty: words.situation.empty },
  );
}

function places(plan: Plan): Block[] {
  const { facts, words } = plan;
  const { rows, nothingOnTheSpot } = facts.distribution;
  const figure = (entry: Entry<"figures"> | null) =>
    entry?.value === null || entry === null ? words.words.noEntry : plan.number(entry.value);
  return [
    tableOf(
      words.situation.placesCaption,
      rows,
      [
        {
          head: words.columns.place,
          width: 3.4,
          cell: ({ municipality }) => municipality.title ?? "",
        },
        {
          head: words.columns.population,
          width: 2,
          align: "right",
          cell: ({ population }) => figure(population),
        },
        {
          head: words.columns.accommodated,
          width: 2.4,
          align: "right",
          cell: ({ accommodated }) => figure(accommodated),
        },
        {
          head: words.columns.onTheSpot,
          width: 2.2,
          align: "right",
          cell: ({ structures }) => plan.number(structures.length),
        },
        {
          head: words.columns.fte,
          width: 1.4,
          align: "right",
          cell: ({ fte }) => plan.number(fte),
        },
      ],
      { empty: words.situation.noPlaces },
    ),
    ...(nothingOnTheSpot.length > 0
      ? [paragraph(words.situation.nothing(plan.and(plan.titles(nothingOnTheSpot), 20)))]
      : []),
  ];
}
