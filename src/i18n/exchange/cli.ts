import type { cli } from "../de/exchange/cli.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** What the commands say. */
export const cliWords = inEveryLanguage<Texts<typeof cli>>(
  import.meta.glob("../*/exchange/cli.ts", { eager: true, import: "cli" }),
);
