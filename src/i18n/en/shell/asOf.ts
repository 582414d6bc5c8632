import type { asOf as german } from "../../de/shell/asOf.ts";
import type { Texts } from "../../language.ts";

export const asOf: Texts<typeof german> = {
  asOfHelp: "All analyses hold for this day. What is written carries today's date.",
  asOfToday: "Today",
  asOfDefault: "As in the settings",
  apply: "Apply",
  notADay: "Please give a day as DD.MM.YYYY.",
};
