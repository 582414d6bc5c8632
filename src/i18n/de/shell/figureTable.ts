import { plural } from "../plural.ts";

export const figureTable = {
  more: (count: number) =>
    plural(count, { one: "1 weitere Zeile zeigen", other: `${count} weitere Zeilen zeigen` }),
};
