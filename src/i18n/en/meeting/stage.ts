import type { stage as german } from "../../de/meeting/stage.ts";
import type { Texts } from "../../language.ts";

export const stage: Texts<typeof german> = {
  toStage: "Show on stage",
  shown: "Everybody sees the meeting on the stage.",
  notShown:
    "Teams shows nothing on the stage here. It does so during a meeting on a computer; otherwise please share your screen.",
};
