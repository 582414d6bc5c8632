import { bilingual } from "./language.ts";

/** Words for what has not been saved: the dialog, conflicts, and why the site cannot be reached. */
export const editsWords = bilingual(
  {
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
  },
  {
    editsTitle: "What has not been saved yet",
    editsNone: "Everything you entered is in the site's lists.",
    editStates: {
      storing: "being kept",
      kept: "on this device, about to be sent",
      sending: "being sent",
      conflict: "changed twice, please decide",
      refused: "not accepted",
    },
    editKinds: { create: "new", update: "changed", recycle: "deleted" },
    retry: "Try again",
    signIn: "Sign in",
    consent: "Give consent",
    refresh: "Refresh now",
    dropEdit: "Discard this entry",
    openEntry: "Open record",
    otherTab: "Another tab of this browser sends the changes.",
    troubleRetry: (seconds: number) =>
      seconds <= 1 ? "Trying again now." : `Trying again in ${seconds} seconds.`,
    conflictSentence: (title: string) =>
      `“${title}” has meanwhile been changed by others as well. Please choose for each field what is to hold. Both values are kept until then.`,
    conflictDeleted: (title: string) =>
      `“${title}” has meanwhile been deleted by others. What you entered is still here.`,
    mine: "My value",
    theirs: "The others' value",
    before: "Before",
    keepDecision: "Apply decision",
    restore: "Create again with my values",
  },
);
