import type { ListName } from "../../domain/schema/index.ts";

/** How tables look before a person changes them; a list not named shows its definition's columns, ungrouped. */
export const tableSetups: {
  readonly [L in ListName]?: {
    readonly columns?: readonly string[];
    readonly groupBy?: string | null;
  };
} = {
  structures: {
    columns: [
      "title",
      "provider",
      "spatialLevels",
      "endsOn",
      "funding",
      "fte",
      "successor",
      "confirmedOn",
    ],
    groupBy: "actionFields",
  },
  needs: {
    columns: [
      "title",
      "kind",
      "spatialLevel",
      "priority",
      "quantity",
      "unit",
      "startsOn",
      "endsOn",
    ],
    groupBy: "actionFields",
  },
  measures: {
    columns: ["title", "number", "lead", "status", "priority", "endsOn", "fteNeeded", "cost"],
    groupBy: "actionFields",
  },
  fundings: {
    columns: ["title", "structure", "funder", "approval", "endsOn", "applyBy", "amount", "fte"],
    groupBy: null,
  },
  tasks: { groupBy: "actionFields" },
  areas: { groupBy: "kind" },
};
