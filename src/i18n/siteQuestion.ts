import { bilingual } from "./language.ts";

/** Words of the question where the lists lie. */
export const siteQuestionWords = bilingual(
  {
    siteQuestion:
      "In welcher Site des Teams liegen die Listen? Bitte die Adresse angeben; sie wird auf diesem Gerät gemerkt, sobald sich die Site öffnen lässt.",
    siteOpen: "Site öffnen",
    siteTried: (address: string) => `Versucht wurde ${address}.`,
    siteOther: "Andere Site wählen",
    siteUsual: (address: string) => `Stattdessen ${address} öffnen`,
    noRights: "Ihr Konto hat auf dieser Site keine Rechte.",
    noRightsCure:
      "Bitten Sie eine Besitzerin oder einen Besitzer der Site um Zugang oder wählen Sie eine andere Site.",
    noAnswer:
      "Es kam keine Antwort: Entweder fehlt die Netzverbindung, oder diese Adresse gibt es nicht.",
  },
  {
    siteQuestion:
      "In which site of the team are the lists? Please give its address; it is remembered on this device once the site can be opened.",
    siteOpen: "Open site",
    siteTried: (address) => `Tried: ${address}.`,
    siteOther: "Choose another site",
    siteUsual: (address) => `Open ${address} instead`,
    noRights: "Your account has no rights on this site.",
    noRightsCure: "Ask an owner of the site for access or choose another site.",
    noAnswer:
      "There was no answer: either there is no network connection, or this address does not exist.",
  },
);
