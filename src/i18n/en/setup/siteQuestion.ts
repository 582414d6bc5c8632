import type { siteQuestion as german } from "../../de/setup/siteQuestion.ts";
import type { Texts } from "../../language.ts";

export const siteQuestion: Texts<typeof german> = {
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
};
