import type { failures as german } from "../../de/shell/failures.ts";
import type { Texts } from "../../language.ts";

const kept = "What you typed is kept on this device.";

const mend = "Open “Setup” and have the lists checked and completed.";

export const failures: Texts<typeof german> = {
  offline: {
    title: "No connection",
    meaning: `${kept} It will be sent as soon as the connection is back.`,
    cure: "Carry on working or check the network connection.",
  },
  signInNeeded: {
    title: "Sign-in needed",
    meaning: `${kept} It will be sent after signing in.`,
    cure: "Sign in again.",
  },
  signInNotSetUp: {
    title: "Sign-in is not set up",
    meaning: `${kept} The details with which the app signs in to SharePoint are missing beside it.`,
    cure: "Ask IT to enter the application id and the tenant in the file “config.json” beside the app.",
  },
  consentNeeded: {
    title: "Consent needed",
    meaning: `${kept} The app may not use SharePoint yet.`,
    cure: "Give consent or ask IT to consent for everybody.",
  },
  siteMissing: {
    title: "This site does not exist",
    meaning: `${kept} SharePoint has no site at this address: it is mistyped, or the site was renamed or deleted.`,
    cure: "Check the address or choose another site.",
  },
  siteMoved: {
    title: "The site leads to another address",
    meaning: `${kept} Nothing was sent there.`,
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
    meaning: `${kept} SharePoint does not let your account do this.`,
    cure: "Ask an owner of the site for the right to write.",
  },
  listMissing: {
    title: "A list is missing",
    meaning: `${kept} The list was deleted or has not been created yet.`,
    cure: mend,
  },
  columnMissing: {
    title: "A column is missing",
    meaning: `${kept} The values of this column cannot be written.`,
    cure: mend,
  },
  entryMissing: {
    title: "The entry is no longer there",
    meaning: `${kept} Somebody deleted the entry.`,
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
    meaning: `${kept} A value does not fit its column.`,
    cure: "Check the values and the settings of the column in SharePoint.",
  },
  throttled: {
    title: "SharePoint asks for a pause",
    meaning: `${kept} It will be sent after the pause.`,
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
    meaning: `${kept} It will be tried again.`,
    cure: "Wait a moment. If the error stays, turn to IT.",
  },
  badAnswer: {
    title: "The answer cannot be read",
    meaning: `${kept} Often a sign-in page or a filter in the network is in between.`,
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
    meaning: kept,
    cure: "Reload the page. If the error stays, give the details to IT.",
  },
};
