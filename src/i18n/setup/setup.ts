import type { setup } from "../de/setup/setup.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the set-up screen. */
export const setupWords = inEveryLanguage<Texts<typeof setup>>(
  import.meta.glob("../*/setup/setup.ts", { eager: true, import: "setup" }),
);
