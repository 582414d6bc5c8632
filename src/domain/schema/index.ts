import { actionFields } from "./actionFields.ts";
import { agendaItems } from "./agendaItems.ts";
import { areas } from "./areas.ts";
import { consultations } from "./consultations.ts";
import { coSignatures } from "./coSignatures.ts";
import { costs } from "./costs.ts";
import { councilPapers } from "./councilPapers.ts";
import { figures } from "./figures.ts";
import { fundings } from "./fundings.ts";
import { gaps } from "./gaps.ts";
import type { ListDefinition, ValuesOf } from "./list.ts";
import { measures } from "./measures.ts";
import { meetings } from "./meetings.ts";
import { needs } from "./needs.ts";
import { organisations } from "./organisations.ts";
import { outcomes } from "./outcomes.ts";
import { periods } from "./periods.ts";
import { planVersions } from "./planVersions.ts";
import { potentials } from "./potentials.ts";
import { references } from "./references.ts";
import { responsibilities } from "./responsibilities.ts";
import { sessions } from "./sessions.ts";
import { settings } from "./settings.ts";
import { stages } from "./stages.ts";
import { structures } from "./structures.ts";
import { tasks } from "./tasks.ts";
import { textBlocks } from "./textBlocks.ts";

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
