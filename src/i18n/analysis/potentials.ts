import type { potentials } from "../de/analysis/potentials.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the screen of chances and potentials. */
export const potentialsWords = inEveryLanguage<Texts<typeof potentials>>(
  import.meta.glob("../*/analysis/potentials.ts", { eager: true, import: "potentials" }),
);
