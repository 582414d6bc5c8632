import type { changes } from "../de/shell/changes.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words for cells and needs that differ between two days, or with assumptions; figures come formatted. */
export const changeWords = inEveryLanguage<Texts<typeof changes>>(
  import.meta.glob("../*/shell/changes.ts", { eager: true, import: "changes" }),
);
