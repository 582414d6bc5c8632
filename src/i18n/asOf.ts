import { bilingual } from "./language.ts";

/** Words of the choice of Stichtag and scenario. */
export const asOfWords = bilingual(
  {
    asOfHelp: "Alle Auswertungen gelten für diesen Tag. Geschrieben wird mit dem heutigen Datum.",
    asOfToday: "Heute",
    asOfDefault: "Vorgabe der Einstellungen",
    apply: "Übernehmen",
    notADay: "Bitte einen Tag als TT.MM.JJJJ angeben.",
  },
  {
    asOfHelp: "All analyses hold for this day. What is written carries today's date.",
    asOfToday: "Today",
    asOfDefault: "As in the settings",
    apply: "Apply",
    notADay: "Please give a day as DD.MM.YYYY.",
  },
);
