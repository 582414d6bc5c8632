import type { ListDefinition, ValuesOf } from "./list.ts";
import { actionFields } from "./lists/frame/actionFields.ts";
import { areas } from "./lists/frame/areas.ts";
import { figures } from "./lists/frame/figures.ts";
import { organisations } from "./lists/frame/organisations.ts";
import { periods } from "./lists/frame/periods.ts";
import { references } from "./lists/frame/references.ts";
import { settings } from "./lists/frame/settings.ts";
import { tasks } from "./lists/frame/tasks.ts";
import { costs } from "./lists/inventory/costs.ts";
import { fundings } from "./lists/inventory/fundings.ts";
import { responsibilities } from "./lists/inventory/responsibilities.ts";
import { stages } from "./lists/inventory/stages.ts";
import { structures } from "./lists/inventory/structures.ts";
import { agendaItems } from "./lists/meeting/agendaItems.ts";
import { meetings } from "./lists/meeting/meetings.ts";
import { outcomes } from "./lists/meeting/outcomes.ts";
import { consultations } from "./lists/papers/consultations.ts";
import { coSignatures } from "./lists/papers/coSignatures.ts";
import { councilPapers } from "./lists/papers/councilPapers.ts";
import { planVersions } from "./lists/papers/planVersions.ts";
import { sessions } from "./lists/papers/sessions.ts";
import { textBlocks } from "./lists/papers/textBlocks.ts";
import { gaps } from "./lists/planning/gaps.ts";
import { measures } from "./lists/planning/measures.ts";
import { needs } from "./lists/planning/needs.ts";
import { potentials } from "./lists/planning/potentials.ts";

/** Every list, in an order in which each look-up's target is created before it where that is possible. */
export const lists = {
  actionFields,
  areas,
  figures,
  periods,
  organisations,
  tasks,
  references,
  settings,
  structures,
  stages,
  fundings,
  costs,
  responsibilities,
  needs,
  gaps,
  potentials,
  measures,
  meetings,
  agendaItems,
  outcomes,
  planVersions,
  councilPapers,
  sessions,
  consultations,
  coSignatures,
  textBlocks,
} as const;

export type ListName = keyof typeof lists;
export type FieldName<L extends ListName> = keyof (typeof lists)[L]["fields"] & string;
/** The values of a record of a list: null where nothing is filled in. */
export type Values<L extends ListName> = ValuesOf<(typeof lists)[L]["fields"]>;

export const listNames = Object.keys(lists) as readonly ListName[];

/** A list's definition without its literal types, for code that treats all lists alike. */
export function definitionOf(name: ListName): ListDefinition {
  // A rule's argument is narrower than the general one; rules are only ever given their own list's values.
  return lists[name] as unknown as ListDefinition;
}
