import type { meeting } from "../de/meeting/meeting.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Texts of the regular meeting: preparing, running, closing it, and what became of its outcomes. */
export const meetingWords = inEveryLanguage<Texts<typeof meeting>>(
  import.meta.glob("../*/meeting/meeting.ts", { eager: true, import: "meeting" }),
);
