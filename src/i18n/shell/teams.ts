import type { teams } from "../de/shell/teams.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** What the page says on which the tab is set up. */
export const teamsWords = inEveryLanguage<Texts<typeof teams>>(
  import.meta.glob("../*/shell/teams.ts", { eager: true, import: "teams" }),
);
