import type { minutes } from "../de/documents/minutes.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Whatever the minutes of a meeting say. */
export const minutesWords = inEveryLanguage<Texts<typeof minutes>>(
  import.meta.glob("../*/documents/minutes.ts", { eager: true, import: "minutes" }),
);
