import { bilingual } from "./language.ts";

/** Texts of showing a meeting on the stage of Teams. */
export const stageWords = bilingual(
  {
    toStage: "Auf die Bühne",
    shown: "Die Sitzung ist für alle auf der Bühne zu sehen.",
    notShown:
      "Teams zeigt hier nichts auf der Bühne. Das geht während einer Besprechung am Rechner; sonst teilen Sie bitte Ihren Bildschirm.",
  },
  {
    toStage: "Show on stage",
    shown: "Everybody sees the meeting on the stage.",
    notShown:
      "Teams shows nothing on the stage here. It does so during a meeting on a computer; otherwise please share your screen.",
  },
);
