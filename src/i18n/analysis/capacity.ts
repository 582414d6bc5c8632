import type { capacity } from "../de/analysis/capacity.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the capacity screen. */
export const capacityWords = inEveryLanguage<Texts<typeof capacity>>(
  import.meta.glob("../*/analysis/capacity.ts", { eager: true, import: "capacity" }),
);
