import type { Failure, FailureCode } from "../domain/failure.ts";
import { type ListName, listNames } from "../domain/schema/index.ts";
import type { Language } from "./language.ts";
import { fieldWords, listWords } from "./lists.ts";

/** What happened, what it means for what was typed, what to do. */
export interface FailureWords {
  readonly title: string;
  readonly meaning: string;
  readonly cure: string;
}

const kept = "Was Sie eingegeben haben, ist auf diesem Gerät gesichert.";
const keptEn = "What you typed is kept on this device.";
const mend = "Öffnen Sie „Einrichtung“ und lassen Sie die Listen prüfen und ergänzen.";
const mendEn = "Open “Setup” and have the lists checked and completed.";

export const failureWords: {
  readonly [L in Language]: { readonly [C in FailureCode]: FailureWords };
} = {
  de: {
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
  },
  en: {
    offline: {
      title: "No connection",
      meaning: `${keptEn} It will be sent as soon as the connection is back.`,
      cure: "Carry on working or check the network connection.",
    },
    signInNeeded: {
      title: "Sign-in needed",
      meaning: `${keptEn} It will be sent after signing in.`,
      cure: "Sign in again.",
    },
    signInNotSetUp: {
      title: "Sign-in is not set up",
      meaning: `${keptEn} The details with which the app signs in to SharePoint are missing beside it.`,
      cure: "Ask IT to enter the application id and the tenant in the file “config.json” beside the app.",
    },
    consentNeeded: {
      title: "Consent needed",
      meaning: `${keptEn} The app may not use SharePoint yet.`,
      cure: "Give consent or ask IT to consent for everybody.",
    },
    siteMissing: {
      title: "This site does not exist",
      meaning: `${keptEn} SharePoint has no site at this address: it is mistyped, or the site was renamed or deleted.`,
      cure: "Check the address or choose another site.",
    },
    siteMoved: {
      title: "The site leads to another address",
      meaning: `${keptEn} Nothing was sent there.`,
      cure: "Open the site in the browser and give the address that appears there.",
    },
    siteAddress: {
      title: "This is not the address of a SharePoint site",
      meaning: "Nothing was opened and nothing was sent.",
      cure: "Give the full address that begins with https://.",
    },
    otherHost: {
      title: "The address does not belong to your organisation's SharePoint",
      meaning: "Nothing was sent there.",
      cure: "Give the address of your own site. If the app is to work there, IT enters the host in the file “config.json” as “sharePointHost”.",
    },
    unknownHost: {
      title: "The app has never been opened on this host here",
      meaning:
        "The host belongs to SharePoint, but perhaps to another organisation. Nothing was sent there.",
      cure: "Open the site only if you know this address.",
    },
    configWrong: {
      title: "The app's configuration contains an error",
      meaning:
        "In the file “config.json” beside the app, “sharePointHost” is not the name of a host. Nothing was sent.",
      cure: "Ask IT to enter a name such as firma.sharepoint.com there.",
    },
    forbidden: {
      title: "No permission",
      meaning: `${keptEn} SharePoint does not let your account do this.`,
      cure: "Ask an owner of the site for the right to write.",
    },
    listMissing: {
      title: "A list is missing",
      meaning: `${keptEn} The list was deleted or has not been created yet.`,
      cure: mendEn,
    },
    columnMissing: {
      title: "A column is missing",
      meaning: `${keptEn} The values of this column cannot be written.`,
      cure: mendEn,
    },
    entryMissing: {
      title: "The entry is no longer there",
      meaning: `${keptEn} Somebody deleted the entry.`,
      cure: "Restore it from the site's recycle bin or discard the change.",
    },
    conflict: {
      title: "Two changes of the same field",
      meaning: "Somebody changed the same field. Both values are kept.",
      cure: "Look at both values and choose one.",
    },
    duplicate: {
      title: "The entry exists already",
      meaning: "No second entry was created.",
      cure: "Reload the list.",
    },
    rejected: {
      title: "SharePoint did not accept the values",
      meaning: `${keptEn} A value does not fit its column.`,
      cure: "Check the values and the settings of the column in SharePoint.",
    },
    throttled: {
      title: "SharePoint asks for a pause",
      meaning: `${keptEn} It will be sent after the pause.`,
      cure: "Carry on working; there is nothing to do.",
    },
    fileLocked: {
      title: "The file is locked",
      meaning: "Somebody has the file open. It was not overwritten.",
      cure: "Ask for the file to be closed and try again.",
    },
    fileName: {
      title: "The file name is not allowed",
      meaning: "The file was not saved.",
      cure: 'Use a name without " * : < > ? / \\ |.',
    },
    serverFailed: {
      title: "SharePoint answers with an error",
      meaning: `${keptEn} It will be tried again.`,
      cure: "Wait a moment. If the error stays, turn to IT.",
    },
    badAnswer: {
      title: "The answer cannot be read",
      meaning: `${keptEn} Often a sign-in page or a filter in the network is in between.`,
      cure: "Open the SharePoint site in the browser and try again.",
    },
    cancelled: {
      title: "Cancelled",
      meaning: "What was finished until then stays.",
      cure: "Start again to complete it.",
    },
    storageBlocked: {
      title: "This device does not store data",
      meaning: "Changes not sent are lost when the window is closed.",
      cure: "Keep the window open until everything is saved, or allow site data.",
    },
    unknown: {
      title: "Something failed",
      meaning: keptEn,
      cure: "Reload the page. If the error stays, give the details to IT.",
    },
  },
};

/** Failures of the way to the site, whichever list was asked for. */
const aboutTheSite: ReadonlySet<FailureCode> = new Set([
  "offline",
  "signInNeeded",
  "signInNotSetUp",
  "consentNeeded",
  "siteMissing",
  "siteMoved",
  "otherHost",
  "unknownHost",
  "throttled",
]);

/** The words of a failure; the title names the list and the column where they are known and matter. */
export function wordFailure(failure: Failure, language: Language): FailureWords {
  const words = failureWords[language][failure.code];
  const list = listNames.find((name): name is ListName => name === failure.details.list);
  if (!list || aboutTheSite.has(failure.code)) return words;
  const column = failure.details.column ?? failure.details.field;
  const named = column
    ? `${listWords[language][list].title}, ${fieldWords(list, column, language).label}`
    : listWords[language][list].title;
  return { ...words, title: `${words.title}: ${named}` };
}
