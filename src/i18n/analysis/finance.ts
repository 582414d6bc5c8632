import type { finance } from "../de/analysis/finance.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the funding screen. */
export const financeWords = inEveryLanguage<Texts<typeof finance>>(
  import.meta.glob("../*/analysis/finance.ts", { eager: true, import: "finance" }),
);
