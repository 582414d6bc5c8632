import type { wordSession as german } from "../../de/findings/wordSession.ts";
import type { Texts } from "../../language.ts";

export const wordSession: Texts<typeof german> = {
  on: "on",
  last: (session) => `last session before the deadline: ${session}`,
  papers: (day) => `, papers due ${day}`,
  none: "no session is recorded before the deadline",
  next: (session) => `next possible session: ${session}`,
  noNext: "no session is recorded before the end that could still decide",
};
