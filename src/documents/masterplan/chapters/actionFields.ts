import type { Entry } from "../../../domain/records.ts";
import { definitions, heading, paragraph } from "../../compose.ts";
import type { Block } from "../../document.ts";
import { parseMarkup } from "../../markup.ts";
import type { Plan } from "./plan.ts";

/** Each field of action on one view: goal, what exists, what is needed, what is missing, what is planned. */
export function actionFields(plan: Plan): Block[] {
  const { words, actionFields: fields } = plan;
  if (fields.length === 0) return [...plan.texts("actionFields"), paragraph(words.fields.empty)];
  return [
    ...plan.texts("actionFields"),
    ...fields.flatMap((field) => [
      heading(2, field.title ?? "", `field-${field.id}`),
      ...(field.introduction ? parseMarkup(field.introduction) : []),
      ...plan.texts("actionFields", { actionField: field.id }),
      ...definitions([
        [words.fields.goal, field.guidingGoal || words.fields.noGoal],
        [words.fields.crossCutting, field.crossCutting ? words.words.yes : ""],
        [words.fields.existing, existing(plan, field.id)],
        [words.fields.need, named(plan, needs(plan, field.id), words.fields.noNeed)],
        [words.fields.gap, named(plan, openGaps(plan, field.id), words.fields.noGap)],
        [words.fields.measures, named(plan, measures(plan, field.id), words.fields.noMeasure)],
      ]),
    ]),
  ];
}

function existing(plan: Plan, field: number): string {
  const { words, facts } = plan;
  const here = facts.overviewFigures.existing.filter((one) => one.actionFields.includes(field));
  if (here.length === 0) return words.fields.noneExisting;
  return words.fields.existingText(
    words.structures(here.length),
    plan.and(plan.titles(plan.byTitle(here)), 8),
  );
}

function named(
  plan: Plan,
  entries: readonly { readonly title: string | null }[],
  none: string,
): string {
  return entries.length === 0 ? none : plan.titles(entries).join("\n");
}

function needs(plan: Plan, field: number) {
  return plan.records.needs.all.filter((need) => need.actionFields.includes(field));
}

function openGaps(plan: Plan, field: number): readonly Entry<"gaps">[] {
  return plan.facts.overviewFigures.openGaps.filter((gap) => gap.actionFields.includes(field));
}

function measures(plan: Plan, field: number) {
  return plan.records.measures.all
    .filter((one) => one.actionFields.includes(field) && one.status !== "dropped")
    .map(({ number, title }) => ({ title: [number, title].filter(Boolean).join(" ") }));
}
