import type { board } from "../de/meeting/board.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Texts of the board of measures. */
export const boardWords = inEveryLanguage<Texts<typeof board>>(
  import.meta.glob("../*/meeting/board.ts", { eager: true, import: "board" }),
);
