import type { figureTable as german } from "../../de/shell/figureTable.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const figureTable: Texts<typeof german> = {
  more: (count) => plural(count, { one: "Show 1 more row", other: `Show ${count} more rows` }),
};
