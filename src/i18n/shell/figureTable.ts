import type { figureTable } from "../de/shell/figureTable.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

export const figureTableWords = inEveryLanguage<Texts<typeof figureTable>>(
  import.meta.glob("../*/shell/figureTable.ts", { eager: true, import: "figureTable" }),
);
