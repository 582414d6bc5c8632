import type { defaults } from "../de/stored/defaults.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Titles of the entries new lists start with. */
export const defaultWords = inEveryLanguage<Texts<typeof defaults>>(
  import.meta.glob("../*/stored/defaults.ts", { eager: true, import: "defaults" }),
);
