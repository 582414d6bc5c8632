import type { shell } from "../de/shell/shell.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the frame around every screen and of the components all screens share. */
export const shellWords = inEveryLanguage<Texts<typeof shell>>(
  import.meta.glob("../*/shell/shell.ts", { eager: true, import: "shell" }),
);
