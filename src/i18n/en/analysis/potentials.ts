import type { potentials as german } from "../../de/analysis/potentials.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const potentials: Texts<typeof german> = {
  title: "Potentials",
  statement: (all) =>
    plural(all, { one: "1 potential is recognised", other: `${all} potentials are recognised` }),
  published: (count) =>
    plural(count, { one: "1 of them is public", other: `${count} of them are public` }),
  idle: (count) => plural(count, { one: "1 lies idle", other: `${count} lie idle` }),
  idleTitle: "Idle potentials",
  idleDefinition: "A potential lies idle if no measure uses it; dropped measures do not count.",
  allTitle: "Recognised potentials",
  allDefinition: "All entries of the list “Potentials”.",
  allFormula: (all) => plural(all, { one: "1 entry", other: `${all} entries` }),
  publishedTitle: "Potentials made public",
  publishedDefinition:
    "Potentials with a day of publication up to the key date, and those whose state is beyond “recognised”.",
  publishedFormula: (published, all) => `${published} of ${all}`,
  statesKnown: (unknown) =>
    unknown === 0
      ? "The state of all potentials is known."
      : plural(unknown, {
          one: "The state of 1 potential is unknown.",
          other: `The state of ${unknown} potentials is unknown.`,
        }),
  idleFormula: (idle, all) => `${idle} of ${all} without a measure`,
  add: "Add a potential",
  asTable: "As a table",
  empty:
    "No potential is recorded yet. Here stand the chances immigration offers the district: people, skills, places.",
  none: "none",
  noMeasure: "no measure",
  measures: (count) => plural(count, { one: "1 measure", other: `${count} measures` }),
  publicText: "Public text",
  noPublicText: "A public text is still missing.",
  publish: "Make public",
  publishNamed: (title) => `Make public: ${title}`,
  publishedOn: (day) => `public since ${day}`,
  addMeasure: "Add a measure",
  addMeasureNamed: (title) => `Add a measure for: ${title}`,
  measureTitle: (title) => `Use potential: ${title}`,
  textFirst: "A public text belongs to it.",
};
