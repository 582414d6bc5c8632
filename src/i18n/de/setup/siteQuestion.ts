export const siteQuestion = {
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
};
