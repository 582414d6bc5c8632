import type { coverage as german } from "../../de/analysis/coverage.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const coverage: Texts<typeof german> = {
  title: "Coverage",
  statementBefore: (period) => `${period}: `,
  statementFigure: (empty, required) => `${empty} of ${required}`,
  statementAfter: () => " required cells are empty",
  statementNow: (period, empty) =>
    `, in ${period} ${plural(empty, { one: "it is", other: "there are" })} `,
  statementEnd: ".",
  noneRequired:
    "Nothing is recorded as required yet. Enter at the tasks on which levels they must exist.",
  columns: "Columns",
  by: {
    spatialLevel: "Levels",
    steeringLevel: "Steering levels",
    municipality: "Municipalities",
    provider: "Providers",
  },
  shortLevel: {
    federal: "Federal",
    state: "State",
    region: "Region",
    district: "District",
    municipality: "Municip.",
    locality: "Local",
  },
  field: "Field of action",
  emptyCount: (count) => `${count} empty`,
  states: {
    secured: "covered",
    partly: "partly",
    missing: "missing, required",
    unknown: "uncertain",
  },
  notRequired: "not required",
  cell: (field, column, period, state, count) =>
    `${field}, ${column}, ${period}: ${state}, ${plural(count, { one: "1 structure", other: `${count} structures` })}`,
  folded: (names, several) =>
    `${names} ${several ? "are" : "is"} neither required nor filled in any period and therefore hidden.`,
  columnsBefore: "Previous",
  columnsAfter: "Next",
  columnsShown: (from: number, to: number, all: number) => `Columns ${from} to ${to} of ${all}`,
  unfold: "Show",
  fold: "Hide",
  bar: "The line under a number shows how far supply meets the need; without a recorded need, the share of covered days.",
  several: "A structure with several fields of action counts in each of them.",
  onePeriod: "Period",
  empty: "No fields of action are recorded yet.",
  detail: "Selected cell",
  closeDetail: "Close the selection",
  verdicts: {
    full: "Covered throughout",
    partial: "Covered on some days only",
    uncertain: "Uncertain structures only",
    emptyRequired: "Nothing there, although required",
    emptyFree: "Nothing recorded, not required",
  },
  requiredBy: (tasks, several) => `Required by the ${several ? "tasks" : "task"} ${tasks}.`,
  notRequiredBy: "No task asks for anything here.",
  coveredDays: (covered, days) => `A secured structure exists on ${covered} of ${days}.`,
  noDay: (days) => `A secured structure exists on none of ${days}.`,
  fte: (fte, uncertain) =>
    `On average ${fte}${uncertain ? `, of which ${uncertain} uncertain` : ""}.`,
  needs: "Needs",
  needShare: (degree) => `${degree} met`,
  needDays: (covered, days) => `met on ${covered} of ${days}`,
  structures: "What exists",
  noStructures: "No structure exists in this period.",
  until: (day) => `until ${day}`,
  permanent: "permanent",
  endUnknown: "end unknown",
  uncertain: "uncertain",
  addGap: "Record a gap",
  seeGap: "See the gap",
};
