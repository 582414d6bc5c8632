import type { Entry } from "../../../domain/records.ts";
import { listWords } from "../../../i18n/stored/lists.ts";
import { definitions, heading, paragraph } from "../../compose.ts";
import type { Block } from "../../document.ts";
import { measureName } from "../measureName.ts";
import type { Plan } from "./plan.ts";

/** The chances of immigration: recognised, made public, developed. */
export function potentials(plan: Plan): Block[] {
  const { words, records } = plan;
  if (records.potentials.all.length === 0)
    return [...plan.texts("potentials"), paragraph(words.potentials.empty)];
  return [
    ...plan.texts("potentials"),
    ...idle(plan),
    ...records.potentials.all.flatMap((potential) => sheet(plan, potential)),
  ];
}

function idle(plan: Plan): Block[] {
  const { words, facts } = plan;
  const { withoutMeasure, unpublished } = facts.idlePotentials;
  return [
    paragraph(
      withoutMeasure.length === 0
        ? words.potentials.allUsed
        : words.potentials.withoutMeasure(plan.and(plan.titles(withoutMeasure), 10)),
    ),
    ...(unpublished.length === 0
      ? []
      : [paragraph(words.potentials.unpublished(plan.and(plan.titles(unpublished), 10)))]),
  ];
}

function sheet(plan: Plan, potential: Entry<"potentials">): Block[] {
  const { fields } = listWords[plan.language].potentials;
  const using = plan.records.measures.all.filter(({ uses }) => uses.includes(potential.id));
  return [
    heading(2, potential.title ?? "", `potential-${potential.id}`),
    ...definitions([
      [fields.description.label, potential.description ?? ""],
      [fields.actionFields.label, plan.names("actionFields", potential.actionFields)],
      [fields.areas.label, plan.areas(potential.areas)],
      [fields.state.label, plan.word("potentialState", potential.state)],
      [fields.publishedOn.label, potential.publishedOn ? plan.day(potential.publishedOn) : ""],
      [plan.words.potentials.used, using.map(measureName).join("\n")],
    ]),
  ];
}
