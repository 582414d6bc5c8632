import { tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

/** Every structure recorded, also ended and cancelled ones, by title. */
export function structureIndex(plan: Plan): Block[] {
  const { words, records } = plan;
  return [
    ...plan.texts("structureIndex"),
    tableOf(
      words.structureIndex.caption,
      plan.byTitle(records.structures.all),
      [
        { head: words.columns.structure, width: 4, cell: ({ title }) => title ?? "" },
        {
          head: words.columns.kind,
          width: 1.7,
          cell: ({ kind }) => plan.word("structureKind", kind),
        },
        {
          head: words.columns.provider,
          width: 2.8,
          cell: ({ provider }) => plan.name("organisations", provider),
        },
        {
          head: words.columns.actionFields,
          width: 3.2,
          cell: ({ actionFields }) => plan.names("actionFields", actionFields),
        },
        {
          head: words.columns.from,
          width: 1.8,
          cell: ({ startsOn }) => (startsOn ? plan.day(startsOn) : ""),
        },
        { head: words.columns.term, width: 2.1, cell: (one) => plan.term(one) },
        {
          head: words.columns.funding,
          width: 2.5,
          cell: ({ funding }) => plan.word("structureFunding", funding),
        },
        {
          head: words.columns.fte,
          width: 1.4,
          align: "right",
          cell: ({ fte }) => plan.fteFigure(fte),
        },
        {
          head: words.columns.confirmed,
          width: 1.9,
          cell: ({ confirmedOn }) => (confirmedOn ? plan.day(confirmedOn) : words.words.never),
        },
      ],
      { empty: words.structureIndex.empty, landscape: true },
    ),
  ];
}
