import type { confirming } from "../de/shell/confirming.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Texts of the point of a meeting at which units confirm their entries. */
export const confirmingWords = inEveryLanguage<Texts<typeof confirming>>(
  import.meta.glob("../*/shell/confirming.ts", { eager: true, import: "confirming" }),
);
