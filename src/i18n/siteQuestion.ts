import { bilingual } from "./language.ts";

/** Words of the question where the lists lie. */
export const siteQuestionWords = bilingual(
  {
    siteQuestion:
      "In welcher Site des Teams liegen die Listen? Bitte die Adresse angeben; sie wird auf diesem Gerät gemerkt.",
    siteWrong: "Bitte eine vollständige Adresse angeben, die mit https:// beginnt.",
    siteOpen: "Site öffnen",
  },
  {
    siteQuestion:
      "In which site of the team are the lists? Please give its address; it is remembered on this device.",
    siteWrong: "Please give a full address that begins with https://.",
    siteOpen: "Open site",
  },
);
