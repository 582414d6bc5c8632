import { choice, date, lookup, number, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A counted number per area and day: the starting position and the distribution over the district. */
export const figures = defineList({
  name: "figures",
  fields: {
    title: text({ required: true }),
    area: lookup("areas", { required: true }),
    onDay: date({ required: true }),
    kind: choice("figureKind", { required: true }),
    value: number({ required: true }),
    unit: choice("unit", { required: true }),
    source: text(),
  },
  columns: ["title", "area", "onDay", "kind", "value", "unit", "source"],
});
