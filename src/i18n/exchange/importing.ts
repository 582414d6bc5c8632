import type { importing } from "../de/exchange/importing.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of importing and exporting. */
export const importWords = inEveryLanguage<Texts<typeof importing>>(
  import.meta.glob("../*/exchange/importing.ts", { eager: true, import: "importing" }),
);
