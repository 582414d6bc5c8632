import type { agendaButton } from "../de/meeting/agendaButton.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the button that puts something on the next agenda. */
export const agendaButtonWords = inEveryLanguage<Texts<typeof agendaButton>>(
  import.meta.glob("../*/meeting/agendaButton.ts", { eager: true, import: "agendaButton" }),
);
