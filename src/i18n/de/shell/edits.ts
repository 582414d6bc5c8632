export const edits = {
  editsTitle: "Was noch nicht gespeichert ist",
  editsNone: "Alle Eingaben stehen in den Listen der Site.",
  editStates: {
    storing: "wird gesichert",
    kept: "auf diesem Gerät, wird gesendet",
    sending: "wird gesendet",
    conflict: "zweimal geändert, bitte entscheiden",
    refused: "nicht angenommen",
  },
  editKinds: { create: "neu", update: "geändert", recycle: "gelöscht" },
  retry: "Erneut versuchen",
  signIn: "Anmelden",
  consent: "Zustimmen",
  refresh: "Jetzt aktualisieren",
  dropEdit: "Eingabe verwerfen",
  openEntry: "Eintrag öffnen",
  otherTab: "Ein anderer Reiter dieses Browsers sendet die Änderungen.",
  troubleRetry: (seconds: number) =>
    seconds <= 1 ? "Nächster Versuch gleich." : `Nächster Versuch in ${seconds} Sekunden.`,
  conflictSentence: (title: string) =>
    `„${title}“ wurde inzwischen auch von anderen geändert. Bitte je Feld wählen, was gelten soll. Beide Angaben bleiben bis dahin erhalten.`,
  conflictDeleted: (title: string) =>
    `„${title}“ wurde inzwischen von anderen gelöscht. Ihre Eingaben sind noch hier.`,
  mine: "Meine Angabe",
  theirs: "Angabe der anderen",
  before: "Vorher",
  keepDecision: "Entscheidung übernehmen",
  restore: "Mit meinen Angaben wieder anlegen",
};
