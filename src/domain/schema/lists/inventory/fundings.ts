import { choice, date, euro, lookup, note, number, percent, text } from "../../field.ts";
import { defineList, endNotBeforeStart } from "../../list.ts";

/** A tranche of money for a structure or a measure; programme's end, approval's end and application date are three things. */
export const fundings = defineList({
  name: "fundings",
  fields: {
    title: text({ required: true }),
    structure: lookup("structures", { indexed: true }),
    measure: lookup("measures"),
    kind: choice("fundingKind", { required: true }),
    funder: lookup("organisations"),
    programme: text(),
    programmeEndsOn: date(),
    approval: choice("approval", { required: true }),
    startsOn: date({ required: true }),
    endsOn: date({ indexed: true }),
    applyBy: date({ indexed: true }),
    totalCost: euro(),
    amount: euro(),
    rate: percent(),
    fte: number({ unit: "fte" }),
    condition: note(),
    source: text(),
    confirmedOn: date(),
  },
  columns: [
    "title",
    "structure",
    "measure",
    "funder",
    "programme",
    "approval",
    "startsOn",
    "endsOn",
    "applyBy",
    "totalCost",
    "amount",
    "rate",
    "fte",
  ],
  sections: {
    subject: ["title", "structure", "measure", "kind", "funder", "programme", "condition"],
    term: ["programmeEndsOn", "approval", "startsOn", "endsOn", "applyBy"],
    effect: ["totalCost", "amount", "rate", "fte"],
    status: ["source", "confirmedOn"],
  },
  rules: [
    endNotBeforeStart,
    {
      code: "oneSubject",
      field: "structure",
      holds: ({ structure, measure }) => (structure === null) !== (measure === null),
    },
    {
      code: "endRequiredForTemporary",
      field: "endsOn",
      holds: ({ kind, endsOn }) => kind !== "temporary" || endsOn !== null,
    },
    {
      code: "rateOutOfRange",
      field: "rate",
      holds: ({ rate }) => rate === null || (rate >= 0 && rate <= 1),
    },
  ],
});
