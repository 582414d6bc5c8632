import type { edits } from "../de/shell/edits.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words for what has not been saved: the dialog, conflicts, and why the site cannot be reached. */
export const editsWords = inEveryLanguage<Texts<typeof edits>>(
  import.meta.glob("../*/shell/edits.ts", { eager: true, import: "edits" }),
);
