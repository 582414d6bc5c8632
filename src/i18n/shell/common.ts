import type { common } from "../de/shell/common.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words every screen needs: buttons, states, and what is said while waiting. */
export const commonWords = inEveryLanguage<Texts<typeof common>>(
  import.meta.glob("../*/shell/common.ts", { eager: true, import: "common" }),
);
