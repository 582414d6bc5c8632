import type { ExampleData } from "./example.ts";
import { periods, references, settings } from "./frame.ts";
import { actionFields } from "./lists/actionFields.ts";
import { agendaItems } from "./lists/agendaItems.ts";
import { areas } from "./lists/areas.ts";
import { costs } from "./lists/costs.ts";
import { figures } from "./lists/figures.ts";
import { fundings } from "./lists/fundings.ts";
import { gaps } from "./lists/gaps.ts";
import { measures } from "./lists/measures.ts";
import { meetings } from "./lists/meetings.ts";
import { needs } from "./lists/needs.ts";
import { organisations } from "./lists/organisations.ts";
import { outcomes } from "./lists/outcomes.ts";
import { potentials } from "./lists/potentials.ts";
import { responsibilities } from "./lists/responsibilities.ts";
import { stages } from "./lists/stages.ts";
import { structures } from "./lists/structures.ts";
import { tasks } from "./lists/tasks.ts";
import { textBlocks } from "./lists/textBlocks.ts";
import { consultations, coSignatures, councilPapers, planVersions, sessions } from "./papers.ts";

/** A district as it may have been on 08.11.2016, after a real case; figures are assumed, no person is named. */
export const examples: ExampleData = {
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
};
