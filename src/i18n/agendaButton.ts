import { bilingual } from "./language.ts";

/** Words of the button that puts something on the next agenda. */
export const agendaButtonWords = bilingual(
  {
    put: "Auf die Tagesordnung",
    putNamed: (title: string) => `Auf die Tagesordnung: ${title}`,
    onAgenda: (number: number, on: string) => `TOP ${number} am ${on}`,
    inStore: "Im Themenspeicher",
  },
  {
    put: "Put on the agenda",
    putNamed: (title) => `Put on the agenda: ${title}`,
    onAgenda: (number, on) => `Item ${number} on ${on}`,
    inStore: "In the store of topics",
  },
);
