import type { search } from "../de/shell/search.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the search. */
export const searchWords = inEveryLanguage<Texts<typeof search>>(
  import.meta.glob("../*/shell/search.ts", { eager: true, import: "search" }),
);
