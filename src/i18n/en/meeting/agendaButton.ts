import type { agendaButton as german } from "../../de/meeting/agendaButton.ts";
import type { Texts } from "../../language.ts";

export const agendaButton: Texts<typeof german> = {
  put: "Put on the agenda",
  putNamed: (title) => `Put on the agenda: ${title}`,
  onAgenda: (number, on) => `Item ${number} on ${on}`,
  inStore: "In the store of topics",
};
