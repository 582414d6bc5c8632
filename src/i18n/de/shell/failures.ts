const kept = "Was Sie eingegeben haben, ist auf diesem Gerät gesichert.";

const mend = "Öffnen Sie „Einrichtung“ und lassen Sie die Listen prüfen und ergänzen.";

export const failures = {
  offline: {
    title: "Keine Verbindung",
    meaning: `${kept} Es wird gesendet, sobald die Verbindung wieder besteht.`,
    cure: "Arbeiten Sie weiter oder prüfen Sie die Netzverbindung.",
  },
  signInNeeded: {
    title: "Anmeldung erforderlich",
    meaning: `${kept} Gesendet wird nach der Anmeldung.`,
    cure: "Melden Sie sich erneut an.",
  },
  signInNotSetUp: {
    title: "Anmeldung nicht eingerichtet",
    meaning: `${kept} Neben der App fehlen die Angaben, mit denen sie sich an SharePoint anmeldet.`,
    cure: "Bitten Sie die IT, in der Datei „config.json“ neben der App die Anwendungs-ID und den Mandanten einzutragen.",
  },
  consentNeeded: {
    title: "Zustimmung erforderlich",
    meaning: `${kept} Die App darf noch nicht auf SharePoint zugreifen.`,
    cure: "Stimmen Sie zu oder bitten Sie die IT, der App für alle zuzustimmen.",
  },
  siteMissing: {
    title: "Diese Site gibt es nicht",
    meaning: `${kept} Unter dieser Adresse hat SharePoint keine Site: Sie ist vertippt, oder die Site wurde umbenannt oder gelöscht.`,
    cure: "Prüfen Sie die Adresse oder wählen Sie eine andere Site.",
  },
  siteMoved: {
    title: "Die Site leitet an eine andere Adresse weiter",
    meaning: `${kept} Dorthin wurde nichts gesendet.`,
    cure: "Öffnen Sie die Site im Browser und geben Sie die Adresse an, die dort erscheint.",
  },
  siteAddress: {
    title: "Das ist keine Adresse einer SharePoint-Site",
    meaning: "Es wurde nichts geöffnet und nichts gesendet.",
    cure: "Geben Sie die vollständige Adresse an, die mit https:// beginnt.",
  },
  otherHost: {
    title: "Die Adresse gehört nicht zum SharePoint Ihrer Organisation",
    meaning: "Es wurde nichts dorthin gesendet.",
    cure: "Geben Sie die Adresse Ihrer eigenen Site an. Soll die App dort arbeiten, trägt die IT den Rechner in der Datei „config.json“ unter „sharePointHost“ ein.",
  },
  unknownHost: {
    title: "Auf diesem Rechner war die App hier noch nie geöffnet",
    meaning:
      "Der Rechner gehört zu SharePoint, vielleicht aber zu einer anderen Organisation. Es wurde nichts dorthin gesendet.",
    cure: "Öffnen Sie die Site nur, wenn Sie diese Adresse kennen.",
  },
  configWrong: {
    title: "Die Einrichtung der App enthält einen Fehler",
    meaning:
      "In der Datei „config.json“ neben der App steht unter „sharePointHost“ kein Name eines Rechners. Es wurde nichts gesendet.",
    cure: "Bitten Sie die IT, dort einen Namen wie firma.sharepoint.com einzutragen.",
  },
  forbidden: {
    title: "Keine Berechtigung",
    meaning: `${kept} SharePoint lässt Ihr Konto das nicht tun.`,
    cure: "Bitten Sie eine Besitzerin oder einen Besitzer der Website um Schreibrechte.",
  },
  listMissing: {
    title: "Eine Liste fehlt",
    meaning: `${kept} Die Liste wurde gelöscht oder noch nicht angelegt.`,
    cure: mend,
  },
  columnMissing: {
    title: "Eine Spalte fehlt",
    meaning: `${kept} Die Angaben dieser Spalte können nicht geschrieben werden.`,
    cure: mend,
  },
  entryMissing: {
    title: "Der Eintrag ist nicht mehr da",
    meaning: `${kept} Jemand hat den Eintrag gelöscht.`,
    cure: "Stellen Sie ihn aus dem Papierkorb der Website wieder her oder verwerfen Sie die Änderung.",
  },
  conflict: {
    title: "Zwei Änderungen am selben Feld",
    meaning: "Jemand hat dasselbe Feld geändert. Beide Angaben sind erhalten.",
    cure: "Sehen Sie beide Angaben an und wählen Sie eine.",
  },
  duplicate: {
    title: "Den Eintrag gibt es schon",
    meaning: "Es wurde kein zweiter Eintrag angelegt.",
    cure: "Laden Sie die Liste neu.",
  },
  rejected: {
    title: "SharePoint hat die Angaben nicht angenommen",
    meaning: `${kept} Eine Angabe passt nicht zur Spalte.`,
    cure: "Prüfen Sie die Angaben und die Einstellungen der Spalte in SharePoint.",
  },
  throttled: {
    title: "SharePoint bittet um eine Pause",
    meaning: `${kept} Es wird nach der Pause gesendet.`,
    cure: "Arbeiten Sie weiter; es ist nichts zu tun.",
  },
  fileLocked: {
    title: "Die Datei ist gesperrt",
    meaning: "Jemand hat die Datei geöffnet. Sie wurde nicht überschrieben.",
    cure: "Bitten Sie darum, die Datei zu schließen, und versuchen Sie es erneut.",
  },
  fileName: {
    title: "Der Dateiname ist nicht erlaubt",
    meaning: "Die Datei wurde nicht gespeichert.",
    cure: 'Verwenden Sie einen Namen ohne " * : < > ? / \\ |.',
  },
  serverFailed: {
    title: "SharePoint antwortet mit einem Fehler",
    meaning: `${kept} Es wird erneut versucht.`,
    cure: "Warten Sie einen Augenblick. Bleibt der Fehler, wenden Sie sich an die IT.",
  },
  badAnswer: {
    title: "Die Antwort ist nicht lesbar",
    meaning: `${kept} Oft steht eine Anmeldeseite oder ein Filter im Netz dazwischen.`,
    cure: "Öffnen Sie die SharePoint-Website im Browser und versuchen Sie es danach erneut.",
  },
  cancelled: {
    title: "Abgebrochen",
    meaning: "Was bis dahin fertig war, bleibt.",
    cure: "Starten Sie den Vorgang erneut, um ihn zu vollenden.",
  },
  storageBlocked: {
    title: "Dieses Gerät speichert nicht",
    meaning: "Nicht gesendete Änderungen gehen verloren, wenn das Fenster geschlossen wird.",
    cure: "Lassen Sie das Fenster offen, bis alles gespeichert ist, oder erlauben Sie Websitedaten.",
  },
  unknown: {
    title: "Etwas ist fehlgeschlagen",
    meaning: kept,
    cure: "Laden Sie die Seite neu. Bleibt der Fehler, geben Sie der IT die Einzelheiten.",
  },
};
