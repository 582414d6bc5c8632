import type { View } from "../../domain/analysis/kernel/view.ts";
import { type ChapterDefinition, type ChapterId, chapters } from "../../domain/plan/chapters.ts";
import type { Records } from "../../domain/records.ts";
import { type Steps, stepwise } from "../../domain/steps/steps.ts";
import { languageTag } from "../../i18n/format.ts";
import type { Block, Chapter, Document } from "../document.ts";
import { abbreviations } from "./chapters/abbreviations.ts";
import { actionFields } from "./chapters/actionFields.ts";
import { approach } from "./chapters/approach.ts";
import { development } from "./chapters/development.ts";
import { gaps } from "./chapters/gaps.ts";
import { inventory } from "./chapters/inventory.ts";
import { localSupply } from "./chapters/localSupply.ts";
import { mandate } from "./chapters/mandate.ts";
import { measures } from "./chapters/measures.ts";
import { openPoints } from "./chapters/openPoints.ts";
import { type MasterplanOptions, Plan } from "./chapters/plan.ts";
import { potentials } from "./chapters/potentials.ts";
import { resources } from "./chapters/resources.ts";
import { responsibilities } from "./chapters/responsibilities.ts";
import { situation } from "./chapters/situation.ts";
import { sources } from "./chapters/sources.ts";
import { steering } from "./chapters/steering.ts";
import { steeringNeeds } from "./chapters/steeringNeeds.ts";
import { structureIndex } from "./chapters/structureIndex.ts";
import { summary } from "./chapters/summary.ts";
import { cover } from "./cover.ts";
import { computeFacts } from "./facts.ts";

/** Chapters with something for each measure or year are written in steps. */
const writers: { readonly [C in ChapterId]: (plan: Plan) => Block[] | Steps<Block[]> } = {
  summary,
  mandate,
  approach,
  situation,
  inventory,
  development,
  steeringNeeds,
  gaps,
  actionFields,
  onTheSpot: localSupply,
  potentials,
  measures,
  responsibilities,
  resources,
  steering,
  openPoints,
  structureIndex,
  abbreviations,
  sources,
};

/** The Masterplan of these records at the view's Stichtag, over its periods; the results of analyses it prints are shared with who else asks for them. */
export const masterplan = stepwise(function* (
  records: Records,
  view: View,
  options: MasterplanOptions,
): Steps<Document> {
  const plan = new Plan(records, view, options);
  yield* computeFacts(records, plan.view);
  const chosen = chapters.filter(({ id }) => options.chapters?.includes(id) ?? true);
  let annexes = 0;
  const written: Chapter[] = [];
  for (const definition of chosen) {
    if (definition.appendix) annexes += 1;
    const made = writers[definition.id](plan);
    const blocks = Array.isArray(made) ? made : yield* made;
    written.push({
      id: definition.id,
      title: titleOf(plan, definition, annexes),
      newPage: ["summary", "mandate", "measures"].includes(definition.id) || annexes === 1,
      blocks: numbered(definition, blocks),
    });
    yield;
  }
  return frame(plan, written);
});

function titleOf(plan: Plan, { id, number, appendix }: ChapterDefinition, annexes: number): string {
  const title = plan.words.chapters[id as ChapterId];
  if (appendix) return plan.words.annex(String.fromCharCode(64 + annexes)) + title;
  return number === null ? title : `${number} ${title}`;
}

/** Headings of level 2 carry the chapter's number and their own. */
function numbered({ number }: ChapterDefinition, blocks: readonly Block[]): readonly Block[] {
  if (number === null) return blocks;
  let index = 0;
  return blocks.map((block) => {
    if (block.type !== "heading" || block.level !== 2) return block;
    index += 1;
    return { ...block, text: `${number}.${index} ${block.text}` };
  });
}

function frame(plan: Plan, chapters: readonly Chapter[]): Document {
  const { words, view, options } = plan;
  const { officeName, planTitle } = view.settings;
  const version = options.number ? ` ${options.number}` : "";
  const state = isDraft(options) ? words.draft : words.control.version;
  return {
    meta: {
      title: planTitle,
      subject: words.subject,
      author: officeName,
      language: languageTag(plan.language),
      asOf: view.asOf,
      header: `${state}${version} · ${words.asOf(plan.day(view.asOf))}`,
      footer: words.footer,
      contentsTitle: words.contents,
      tablesTitle: words.listOfTables,
      captions: { table: words.table, chart: words.chart },
    },
    cover: cover(plan, isDraft(options)),
    chapters,
  };
}

function isDraft({ state }: MasterplanOptions): boolean {
  return state !== "adopted" && state !== "agreed";
}
