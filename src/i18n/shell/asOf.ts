import type { asOf } from "../de/shell/asOf.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the choice of Stichtag and scenario. */
export const asOfWords = inEveryLanguage<Texts<typeof asOf>>(
  import.meta.glob("../*/shell/asOf.ts", { eager: true, import: "asOf" }),
);
