/** Each screen of the evaluations, with something that is true of the example district. */
export const screens = [
  ["", /Am 08\.11\.2016 bestehen/],
  ["coverage", /erforderlichen Feldern leer/],
  ["timeline", /MORO-Geschäftsstelle/],
  ["gaps", /\d+ Befunde aus \d+ Ursachen/],
  ["responsibilities", /Aufgaben sind nicht eindeutig geregelt/],
  ["finance", /der Förderung aus befristeten Mitteln/],
  ["capacity", /Am 08\.11\.2016 bestehen 52\sVZÄ, davon 13 befristet/],
  ["distribution", /In 11 von 17 Gemeinden gibt es keine Struktur vor Ort/],
  ["feasibility", /Maßnahmen mit den dann vorhandenen Strukturen tragen/],
  ["network", /Strukturen arbeiten mit niemandem zusammen/],
  ["quality", /der Pflichtangaben sind gefüllt/],
  ["whatif", /Nur ein Gedankenspiel: Nichts davon wird gespeichert/],
  ["compare", /Vom 08\.11\.2016 bis 08\.11\.2018 kommen 4 Strukturen dazu, 9 fallen weg/],
  ["board", /Maßnahmen sind in Umsetzung/],
  ["potentials", /Potenziale sind erkannt/],
  ["meeting", /Nächste Sitzungen/],
  // Whose numbers these are is left to the order in which the examples were written.
  ["place/2", /In .+ besteh(t|en) \d+ Struktur(en)? vor Ort; \d+ weitere/],
  ["unit/1", /\d+ Struktur(en)?, \d+ Federführung(en)?, \d+ offene/],
] as const;
