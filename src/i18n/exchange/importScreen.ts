import type { importScreen } from "../de/exchange/importScreen.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words only the import screen needs; the rest it shares with the command. */
export const importScreenWords = inEveryLanguage<Texts<typeof importScreen>>(
  import.meta.glob("../*/exchange/importScreen.ts", { eager: true, import: "importScreen" }),
);
