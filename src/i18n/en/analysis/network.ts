import type { network as german } from "../../de/analysis/network.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const network: Texts<typeof german> = {
  title: "Network",
  statement: (isolated, all) =>
    isolated === 0
      ? `All ${all} structures work with others.`
      : `${isolated} of ${all} structures work with nobody.`,
  isolatedTitle: "Isolated structures",
  isolatedDefinition:
    "A structure is isolated if no cooperation with another structure on shared days is recorded and its provider took part in no meeting with others.",
  isolatedFormula: (isolated, all) => `${isolated} of ${all} structures in the period`,
  cooperationKnown: (unknown, all) =>
    unknown === 0
      ? "Cooperation is recorded for all structures."
      : `${unknown} of ${all} ${plural(all, { one: "structure", other: "structures" })} ${plural(unknown, { one: "names", other: "name" })} no cooperation. Whether there is some nevertheless, the data do not say.`,
  meetingsTitle: "Meetings counted",
  meetingsDefinition:
    "Meetings of the period at least two providers of existing structures took part in. Their structures count as connected.",
  meetingsFormula: (count) => plural(count, { one: "1 meeting", other: `${count} meetings` }),
  meetingsKnown: (unknown) =>
    unknown === 0
      ? "Who took part is recorded for all meetings."
      : plural(unknown, {
          one: "Who took part is not recorded for 1 meeting.",
          other: `Who took part is not recorded for ${unknown} meetings.`,
        }),
  singleFormula: (count, period) =>
    plural(count, {
      one: `1 certain structure in ${period}`,
      other: `${count} certain structures of one provider in ${period}`,
    }),
  providersKnown: (unknown) =>
    unknown === 0
      ? "All structures name their provider."
      : plural(unknown, {
          one: "1 structure names no provider.",
          other: `${unknown} structures name no provider.`,
        }),
  single: "Rests on a single provider",
  singleDefinition:
    "Fields of action in which only one structure certainly exists in the period, or several of one provider. If it goes, the field goes.",
  onlyBy: {
    structure: () => "only by",
    provider: (count) => `${count} structures, all with`,
  },
  none: "none",
  horizon: "Whole horizon",
  period: (title) => `Period: ${title}`,
  picture: "Who works with whom",
  pictureAlt: (structures, links) =>
    `${structures} structures with ${links} connections; the table below names them one by one.`,
  tooMany: "There are too many structures for a picture; the table names all connections.",
  connections: "Connections",
  structure: "Structure",
  worksWith: "works with",
  isolated: "Isolated",
  articulation: "Only connection",
  articulationText: (groups) => `connects ${groups}; without it the group falls apart`,
  groupOf: (count, name) => (count === 1 ? name : `${name} and ${count - 1} more`),
  withoutLevel: "Without connection to another level",
  groups: "Groups",
  group: (count) => `Group of ${count} structures`,
  meetings: (count) =>
    plural(count, {
      one: "1 meeting attended by providers of several structures is counted.",
      other: `${count} meetings attended by providers of several structures are counted.`,
    }),
};
