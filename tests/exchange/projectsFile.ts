const headings = [
  "Name",
  "Bezeichnung des Vorhabens",
  '"Zusammenfassung des Vorhabens"',
  '"Datum des Beginns des Vorhabens"',
  '"Datum des Endes des Vorhabens"',
  '"Gesamtbetrag der förderfähigen Ausgaben des Vorhabens in €"',
  '"Unions-Kofinanzierungssatz"',
  '"Kofinanzierung aus anderen öffentlichen Mitteln"',
  "PLZ",
  "Land",
  "Interventionsbereich",
].join(",");

/** Made-up rows in the form of a public list of projects, with line breaks in cells, German dates and amounts. */
export const projectRows = [
  'Volkshochschule Musterland,Deutsch im Alltag,"Kurse am Ort.\n• Grundkurs, Aufbaukurs",01.01.2015,31.12.2015,"100.000,01",45%,50%,96450,Bayern/DE,109',
  'Volkshochschule Musterland,Deutsch im Alltag,"Fortsetzung, ohne Ort",01.01.2016,31.12.2016,"1.000,10",50%,44%,,Bayern/DE,109',
  'Bildungswerk  Muster e. V.,„Start“ – Werkstatt,Werkstatt,01.04.2015,31.12.2015,"68.504,30",44%,50%,96472,Bayern/DE,115',
  'Bildungswerk Muster e. V.,Übergang Schule,"Sie sagt ""ja"".",01.07.2015,30.06.2017,"0,01",50%,50%,96450,Bayern/DE,115',
  'Jugendhilfe Beispiel gGmbH,Ausbildung; Beruf,x,01.09.2015,31.08.2016,"2.500.000,00",33%,0%,96450,Bayern/DE,103',
  'Jugendhilfe Beispiel gGmbH,+49 Chancen,x,16.10.2015,15.01.2016,"999,99","12,5%",0%,96450,Bayern/DE,103',
] as const;

/** Answers worked out by hand. */
export const projectAnswers = {
  providers: 3,
  actionFields: 2,
  totalCost: 2_670_504.41,
  amounts: [45_000, 500.05, 30_141.89, 0.01, 825_000, 125],
  runningOn: { "2015-12-31": 5, "2016-12-31": 2, "2017-12-31": 0 },
} as const;

export function projectsFile(rows: readonly string[] = projectRows): Uint8Array {
  return new TextEncoder().encode(`${headings}\n${rows.join("\n")}\n`);
}
