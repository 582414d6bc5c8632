import type { records } from "../de/records/records.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of tables, record pages and forms of every list. */
export const recordsWords = inEveryLanguage<Texts<typeof records>>(
  import.meta.glob("../*/records/records.ts", { eager: true, import: "records" }),
);
