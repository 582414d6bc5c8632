import type { listViews } from "../de/stored/listViews.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Titles of the views our lists have in SharePoint's own pages, and what they say of their lists there. */
export const listViewWords = inEveryLanguage<Texts<typeof listViews>>(
  import.meta.glob("../*/stored/listViews.ts", { eager: true, import: "listViews" }),
);
