import type { Entry } from "../../../domain/records.ts";
import { choiceSets } from "../../../domain/schema/choices.ts";
import { heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import { headOf } from "../headOf.ts";
import type { Plan } from "./plan.ts";

type Structure = Entry<"structures">;

/** (a) What exists on the Stichtag: by level, then by field of action. */
export function inventory(plan: Plan): Block[] {
  const { words, facts, actionFields } = plan;
  const existing = facts.overviewFigures.existing;
  const known = new Set(actionFields.map(({ id }) => id));
  const homeless = existing.filter((one) => !one.actionFields.some((id) => known.has(id)));
  return [
    ...plan.texts("inventory"),
    heading(2, words.inventory.byLevel, "inventory-levels"),
    ...levels(plan, existing),
    ...actionFields.flatMap((field) => inField(plan, field, existing)),
    ...withoutStructure(plan, existing),
    ...(homeless.length > 0
      ? [
          heading(2, words.inventory.noField, "inventory-none"),
          ...structures(plan, homeless, words.inventory.noField),
        ]
      : []),
  ];
}

function levels(plan: Plan, existing: readonly Structure[]): Block[] {
  const { words } = plan;
  if (existing.length === 0) return [paragraph(words.inventory.empty)];
  const kinds = choiceSets.structureKind.filter((kind) =>
    existing.some((one) => one.kind === kind),
  );
  const at = (level: string) =>
    existing.filter((one) => one.spatialLevels.includes(level as never));
  return [
    paragraph(words.inventory.levelIntro),
    tableOf(
      words.inventory.levelCaption,
      choiceSets.spatialLevel,
      [
        {
          head: words.columns.level,
          width: 3.2,
          cell: (level) => plan.word("spatialLevel", level),
        },
        ...kinds.map((kind) => ({
          head: plan.word("structureKind", kind),
          width: 1.7,
          align: "right" as const,
          cell: (level: string) => plan.number(at(level).filter((one) => one.kind === kind).length),
        })),
        {
          head: words.columns.total,
          width: 1.9,
          align: "right",
          cell: (level) => plan.number(at(level).length),
        },
      ],
      { empty: words.inventory.empty },
    ),
  ];
}

function inField(plan: Plan, field: Entry<"actionFields">, existing: readonly Structure[]) {
  const here = existing.filter((one) => one.actionFields.includes(field.id));
  const texts = plan.texts("inventory", { actionField: field.id });
  if (here.length + texts.length === 0) return [];
  return [
    heading(2, field.title ?? "", `inventory-${field.id}`),
    ...texts,
    ...structures(plan, here, field.title ?? ""),
  ];
}

/** The fields in which nothing exists, together in a sentence. */
function withoutStructure(plan: Plan, existing: readonly Structure[]): Block[] {
  const bare = plan.actionFields.filter(
    ({ id }) =>
      !existing.some((one) => one.actionFields.includes(id)) &&
      plan.texts("inventory", { actionField: id }).length === 0,
  );
  if (bare.length === 0 || existing.length === 0) return [];
  const { withoutStructure: title, fieldsEmpty } = plan.words.inventory;
  return [
    heading(2, title, "inventory-empty"),
    paragraph(fieldsEmpty(plan.and(plan.titles(bare), bare.length))),
  ];
}

function structures(plan: Plan, entries: readonly Structure[], field: string): Block[] {
  const { words } = plan;
  return headOf(
    plan,
    words.inventory.fieldCaption(field),
    plan.byTitle(entries),
    [
      { head: words.columns.structure, width: 3.8, cell: ({ title }) => title ?? "" },
      {
        head: words.columns.provider,
        width: 3,
        cell: ({ provider }) => plan.name("organisations", provider),
      },
      {
        head: words.columns.levels,
        width: 3.1,
        cell: ({ spatialLevels }) => plan.wordsOf("spatialLevel", spatialLevels),
      },
      { head: words.columns.term, width: 2.2, cell: (one) => plan.term(one) },
      {
        head: words.columns.fte,
        width: 1.5,
        align: "right",
        cell: ({ fte }) => plan.fteFigure(fte),
      },
    ],
    words.inventory.fieldEmpty,
  );
}
