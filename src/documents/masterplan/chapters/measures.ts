import { groupedBy } from "../../../domain/analysis/kernel/grouped.ts";
import { costOf } from "../../../domain/analysis/money/costSource.ts";
import { addMonths } from "../../../domain/day.ts";
import type { Entry } from "../../../domain/records.ts";
import { flatMapped } from "../../../domain/steps/inSteps.ts";
import { ordered } from "../../../domain/steps/ordered.ts";
import type { Steps } from "../../../domain/steps/steps.ts";
import { compareTexts } from "../../../i18n/format.ts";
import { listWords } from "../../../i18n/stored/lists.ts";
import { definitions, heading, paragraph } from "../../compose.ts";
import type { Block } from "../../document.ts";
import { parseMarkup } from "../../markup.ts";
import { measureName } from "../measureName.ts";
import { obstacleOf } from "../obstacle.ts";
import type { Plan } from "./plan.ts";

type Measure = Entry<"measures">;

/** One sheet per measure, each once, under its first field of action. */
export function* measures(plan: Plan): Steps<Block[]> {
  const { words, records, actionFields } = plan;
  const kept = records.measures.all.filter(({ status }) => status !== "dropped");
  if (kept.length === 0) return [...plan.texts("measures"), paragraph(words.measures.empty)];
  const byField = new Map<number, Measure[]>();
  for (const measure of kept) {
    const field = measure.actionFields.find((id) => records.actionFields.byId.has(id)) ?? 0;
    const group = byField.get(field);
    if (group) group.push(measure);
    else byField.set(field, [measure]);
  }
  const blocks = [...plan.texts("measures")];
  for (const field of actionFields)
    blocks.push(
      heading(2, field.title ?? "", `measures-${field.id}`),
      ...plan.texts("measures", { actionField: field.id }),
      ...(yield* sheets(plan, byField.get(field.id) ?? [])),
    );
  const homeless = byField.get(0) ?? [];
  if (homeless.length > 0)
    blocks.push(
      heading(2, words.inventory.noField, "measures-none"),
      ...(yield* sheets(plan, homeless)),
    );
  return blocks;
}

function* sheets(plan: Plan, entries: readonly Measure[]): Steps<Block[]> {
  if (entries.length === 0) return [paragraph(plan.words.measures.fieldEmpty)];
  const inOrder = yield* ordered(
    entries.map((measure) => ({ measure, name: measureName(measure) })),
    (a, b) => compareTexts(a.name, b.name, plan.language),
  );
  return yield* flatMapped(
    inOrder,
    ({ measure, name }) => [
      heading(3, name, `measure-${measure.id}`),
      ...definitions(itemsOf(plan, measure)),
    ],
    8,
  );
}

/** What a sheet says, in its order; what is not known is left out. */
function itemsOf(plan: Plan, measure: Measure): [string, string][] {
  const { words } = plan;
  const { fields } = listWords[plan.language].measures;
  const number = (value: number | null) => (value === null ? "" : plan.fte(value));
  return [
    [fields.goal.label, plain(measure.goal)],
    [fields.serves.label, plan.names("needs", measure.serves)],
    [fields.closes.label, plan.names("gaps", measure.closes)],
    [fields.uses.label, plan.names("potentials", measure.uses)],
    [fields.description.label, plain(measure.description)],
    [fields.steps.label, plain(measure.steps)],
    [
      fields.targetGroups.label,
      plan.wordsOf("targetGroup", measure.targetGroups) || words.words.everyone,
    ],
    [fields.areas.label, place(plan, measure)],
    [fields.lead.label, plan.name("structures", measure.lead)],
    [fields.contributors.label, plan.names("structures", measure.contributors)],
    [words.measures.term, term(plan, measure)],
    [fields.fteNeeded.label, number(measure.fteNeeded)],
    [fields.cost.label, costText(plan, measure)],
    [words.measures.funding, funding(plan, measure)],
    [fields.indicator.label, indicator(plan, measure)],
    [fields.priority.label, priority(plan, measure)],
    [fields.status.label, plan.word("measureStatus", measure.status)],
    [fields.progress.label, plain(measure.progress)],
    [words.measures.carrying, carrying(plan, measure)],
    [fields.risks.label, plain(measure.risks)],
    [fields.resolution.label, measure.resolution ?? ""],
    [
      fields.confirmedOn.label,
      measure.confirmedOn ? plan.day(measure.confirmedOn) : words.words.never,
    ],
  ];
}

/** The one figure everything is computed with. */
function costText(plan: Plan, measure: Measure): string {
  const cost = costOf(plan.records, { list: "measures", entry: measure });
  return cost === null || cost.euros === null
    ? plan.words.words.notRecorded
    : plan.euro(cost.euros);
}

/** Notes as lines: lists keep their items, empty lines go. */
function plain(note: string | null): string {
  return parseMarkup(note ?? "")
    .flatMap((block) =>
      block.type === "bullets"
        ? block.items.map((item) => `– ${textOf(item)}`)
        : block.type === "paragraph"
          ? [textOf(block.text)]
          : [],
    )
    .join("\n");
}

function textOf(text: string | readonly { readonly text: string }[]): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}

function place(plan: Plan, { spatialLevel, areas }: Measure): string {
  const level = spatialLevel ? `${plan.word("spatialLevel", spatialLevel)}: ` : "";
  return level + plan.areas(areas);
}

/** Days and the horizon that follows from them. */
function term(plan: Plan, { startsOn, endsOn }: Measure): string {
  const { words, view } = plan;
  const { shortTermYears, mediumTermYears } = view.settings;
  if (!startsOn && !endsOn) return words.words.noEntry;
  if (!endsOn) return plan.span(startsOn, endsOn);
  const start = startsOn ?? view.asOf;
  const horizon =
    endsOn < addMonths(start, shortTermYears * 12)
      ? "short"
      : endsOn < addMonths(start, mediumTermYears * 12)
        ? "medium"
        : "long";
  return `${plan.span(startsOn, endsOn)}, ${words.measures.horizon[horizon]}`;
}

function funding(plan: Plan, measure: Measure): string {
  const state = measure.fundingState ? plan.word("measureFunding", measure.fundingState) : "";
  const tranches = (groupedBy(plan.records.fundings, "measure").get(measure.id) ?? []).map(
    ({ title, approval, amount, startsOn, endsOn }) =>
      [
        title,
        plan.word("approval", approval),
        amount === null ? "" : plan.euro(amount),
        plan.span(startsOn, endsOn),
      ]
        .filter(Boolean)
        .join(", "),
  );
  return [state, ...tranches].filter(Boolean).join("\n");
}

function indicator(plan: Plan, measure: Measure): string {
  if (!measure.indicator) return "";
  const on = (text: string | null, day: Measure["targetOn"]) =>
    text ? `${text}${day ? ` (${plan.day(day)})` : ""}` : "";
  return plan.words.measures.indicator(
    measure.indicator,
    on(measure.baseline, measure.baselineOn),
    on(measure.target, measure.targetOn),
  );
}

function priority(plan: Plan, { priority: word, quickWin }: Measure): string {
  return [plan.word("priority", word), quickWin ? plan.words.measures.quickWin : ""]
    .filter(Boolean)
    .join(", ");
}

/** In which periods what stands against it. */
function carrying(plan: Plan, { id }: Measure): string {
  return plan
    .obstaclesOf(id)
    .map((gap) => `${plan.period(gap.period)}: ${obstacleOf(plan, gap)}`)
    .join("\n");
}
