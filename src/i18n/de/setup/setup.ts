import { plural } from "../plural.ts";

export const setup = {
  title: "Einrichtung",
  checking: "Die Site wird geprüft …",
  usable: "Die App ist eingerichtet. Alle Prüfungen sind bestanden.",
  needsOwner: (open: number, all: number) =>
    plural(open, {
      one: `1 von ${all} Prüfungen braucht einen Klick der Eigentümerin oder des Eigentümers der Site.`,
      other: `${open} von ${all} Prüfungen brauchen einen Klick der Eigentümerin oder des Eigentümers der Site.`,
    }),
  nothingYet:
    "Auf dieser Site gibt es noch keine Listen. Legen Sie sie an, dann kann die Arbeit beginnen.",
  checkFailed: "Die Prüfung ist nicht gelungen:",
  states: {
    ok: "in Ordnung",
    incomplete: "unvollständig",
    missing: "fehlt",
    unknown: "nicht geprüft",
    note: "Hinweis",
  },
  again: "Erneut prüfen",
  checkedAt: (at: string) => `zuletzt geprüft ${at}`,
  lists: "Listen",
  listsOk: (count: number) => `Alle ${count} Listen sind vorhanden.`,
  listsMissing: (there: number, all: number, names: string) =>
    `${there} von ${all} Listen sind vorhanden. Es fehlen: ${names}.`,
  createLists: (count: number) =>
    plural(count, { one: "Liste anlegen", other: `${count} Listen anlegen` }),
  columns: "Spalten",
  columnsOk: "Alle Spalten sind vorhanden. Vorhandene Angaben bleiben unverändert.",
  columnsMissing: (names: string) => `Es fehlen: ${names}. Vorhandene Angaben bleiben unverändert.`,
  addColumns: (count: number) =>
    plural(count, { one: "Spalte ergänzen", other: `${count} Spalten ergänzen` }),
  shape: "Aufbau der Spalten",
  shapeOk: "Art, Auswahlwörter und Indizes stimmen.",
  shapeButTypes: "Auswahlwörter und Indizes stimmen; die Art stimmt nicht bei allen Spalten.",
  shapeMend: (names: string) => `Lässt sich ohne Verlust ergänzen: ${names}.`,
  mend: "Ergänzen",
  mendWhat:
    "Fehlende Auswahlwörter, Indizes und die Eindeutigkeit der Schlüssel werden ergänzt. Eine Eindeutigkeit, die das Speichern behindert, wird aufgehoben; eine Spalte, die auf eine andere Liste zeigt, wird umgestellt, wenn noch kein Eintrag sie benutzt. Kein Eintrag und keine Spalte wird gelöscht.",
  differences: {
    missing: "fehlt",
    renamed: "umbenannt",
    type: "andere Art der Spalte",
    choicesRemoved: "Auswahlwörter fehlen",
    choicesAdded: "Auswahlwörter ergänzt",
    notIndexed: "Index fehlt",
    notUnique: "Eindeutigkeit fehlt",
    unique: "verlangt eindeutige Werte",
    pointsElsewhere: "zeigt auf eine andere Liste",
  },
  types: "Art der Spalten",
  typesWrong: (names: string) =>
    `Diese Spalten wurden in SharePoint geändert und werden nur gelesen, soweit das geht: ${names}. Stellen Sie sie dort wieder um. Geht das nicht, löschen Sie die Spalte dort und ergänzen Sie sie hier neu; ihre Angaben gehen dabei verloren.`,
  links: "Link zur App",
  linksOk: "In SharePoint führt jeder Eintrag in die App.",
  linksMissing: (names: string) => `Einträge ohne Link in die App: ${names}.`,
  linksOutdated: (names: string, to: string) =>
    `Einträge mit einem Link zu einer anderen Adresse der App (${to}): ${names}.`,
  linksOwn: (names: string) => `Von Hand gestaltet und unverändert bleibt die Spalte in: ${names}.`,
  linksMend: "Links setzen …",
  linksAsk: "Einträge mit der App verbinden?",
  linksDo: (address: string) =>
    `In SharePoint führt danach jeder Eintrag der folgenden Listen zur App unter ${address}. Geändert wird nur die Gestaltung der Spalte des Schlüssels, kein Eintrag.`,
  linksAdd: (names: string) =>
    `Neu, mit der Spalte „In der App“ am Ende der Standardansicht: ${names}.`,
  linksChange: (names: string, to: string) => `Statt zu ${to}: ${names}.`,
  linksSet: "Links setzen",
  renamed: "Umbenannt",
  renamedSome: (names: string) => `Das ist unschädlich: ${names}.`,
  site: "Site des Teams",
  siteIs: (url: string) => `Die Daten liegen in ${url}.`,
  siteLocal: (url: string) => `Die Daten liegen auf der lokalen Site ${url}.`,
  openSite: "Site öffnen",
  signIn: "Anmeldung",
  signInTeams: (name: string) => `Angemeldet über Teams als ${name}.`,
  signInBrowser: (name: string) => `Angemeldet im Browser als ${name}.`,
  signInNone: (name: string) =>
    `Keine Anmeldung hinterlegt; es wird nur die lokale Site benutzt, als ${name}.`,
  rights: "Rechte",
  rightsManage: "Sie dürfen Einträge schreiben und Listen anlegen.",
  rightsWrite:
    "Sie dürfen Einträge schreiben. Listen legt eine Eigentümerin oder ein Eigentümer der Site an.",
  rightsRead:
    "Sie dürfen nur lesen. Schreibrechte vergibt die Eigentümerin oder der Eigentümer des Teams.",
  guard: "Schutz vor Überschreiben",
  guardOk: "Gleichzeitige Änderungen werden erkannt, nichts wird überschrieben.",
  guardWeak: (names: string) =>
    `In ${names} ist der Schlüssel nicht mehr eindeutig; wiederholtes Senden könnte dort doppelte Einträge anlegen.`,
  device: "Speicher auf diesem Gerät",
  deviceOk: (used: string, open: number) =>
    `${used} belegt, ${open === 0 ? "keine offenen Änderungen" : plural(open, { one: "1 offene Änderung", other: `${open} offene Änderungen` })}.`,
  deviceBlocked:
    "Der Speicher ist gesperrt oder voll. Lassen Sie die Seite geöffnet, bis alles gespeichert ist.",
  zone: "Zeitzone der Site",
  zoneIs: (zone: string) => `Tage gelten in der Zeitzone ${zone}.`,
  deviceLanguage: "Sprache auf diesem Gerät",
  deviceLanguageIs: "Gilt für die App und neue Word-Dateien, nicht für die Listen der Site.",
  working: (done: number, of: number, list: string) => `${list} (${done} von ${of}) …`,
  workFailed: "Das ist nicht gelungen:",
  workDone: "Fertig.",
  language: "Sprache der neuen Listen",
  exchange: "Beispieldaten und Austausch",
  examples: "Beispieldaten",
  examplesText:
    "Rund 45 Strukturen aus dem Landkreis Coburg mit Förderungen, Bedarfen, Maßnahmen und Sitzungen, als Beispiel gekennzeichnet.",
  loadExamples: "Beispieldaten laden",
  loadExamplesAsk:
    "Die Beispieldaten werden zu den vorhandenen Einträgen hinzugefügt und stehen danach für alle in den Listen der Site. Laden Sie sie nur in eine Site zum Ausprobieren.",
  importTitle: "Einlesen",
  importText: "Tabellen aus CSV-Dateien, mit Vorschau vor dem Speichern.",
  chooseFile: "Datei wählen",
  exportTitle: "Gesamtexport",
  exportText: "Alle Listen als CSV in einem Archiv; es lässt sich wieder einlesen.",
  export: "Exportieren",
  exportName: (day: string) => `Integration Gesamtexport ${day}.zip`,
  settings: "Einstellungen",
  settingsText: "Sie gelten für alle, die diese Site benutzen.",
  saveSettings: "Einstellungen speichern",
  settingsSaved: "Die Einstellungen sind gespeichert.",
  initial: (value: string) => `Vorgabe: ${value || "leer"}`,
  settingWrong: "Bitte prüfen Sie die markierten Einstellungen.",
  more: "Hinweise und Texte",
};
