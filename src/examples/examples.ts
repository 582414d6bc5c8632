import { actionFields } from "./actionFields.ts";
import { agendaItems } from "./agendaItems.ts";
import { areas } from "./areas.ts";
import { costs } from "./costs.ts";
import type { ExampleData } from "./example.ts";
import { figures } from "./figures.ts";
import { periods, references, settings } from "./frame.ts";
import { fundings } from "./fundings.ts";
import { gaps } from "./gaps.ts";
import { measures } from "./measures.ts";
import { meetings } from "./meetings.ts";
import { needs } from "./needs.ts";
import { organisations } from "./organisations.ts";
import { outcomes } from "./outcomes.ts";
import { consultations, coSignatures, councilPapers, planVersions, sessions } from "./papers.ts";
import { potentials } from "./potentials.ts";
import { responsibilities } from "./responsibilities.ts";
import { stages } from "./stages.ts";
import { structures } from "./structures.ts";
import { tasks } from "./tasks.ts";
import { textBlocks } from "./textBlocks.ts";

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
