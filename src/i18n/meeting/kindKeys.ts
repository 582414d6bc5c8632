import type { WordOf } from "../../domain/schema/choices.ts";
import { inEveryLanguage } from "../language.ts";

/** Kinds at hand as buttons, and the key that chooses each together with Alt. */
export const kindKeys = inEveryLanguage<{ readonly [key: string]: WordOf<"outcomeKind"> }>(
  import.meta.glob("../*/meeting/kindKeys.ts", { eager: true, import: "kindKeys" }),
);
