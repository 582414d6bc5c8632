export const asOf = {
  asOfHelp: "Alle Auswertungen gelten für diesen Tag. Geschrieben wird mit dem heutigen Datum.",
  asOfToday: "Heute",
  asOfDefault: "Vorgabe der Einstellungen",
  apply: "Übernehmen",
  notADay: "Bitte einen Tag als TT.MM.JJJJ angeben.",
};
