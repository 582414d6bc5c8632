import type { banners as german } from "../../de/shell/banners.ts";
import type { Texts } from "../../language.ts";
import { plural } from "../plural.ts";

export const banners: Texts<typeof german> = {
  notProtected:
    "This device's storage is blocked or full. Please keep this page open until everything is saved.",
  readOnly: "You may read here but not write. Rights to write are given by an owner of the team.",
  missingLists: (count: number) =>
    plural(count, {
      one: "A list is missing on the site. Setup shows which one and creates it.",
      other: `${count} lists are missing on the site. Setup shows which ones and creates them.`,
    }),
  missingColumns: (names: string, count: number) =>
    plural(count, {
      one: `The site lacks the column ${names}. Everything else can be edited; setup creates it again.`,
      other: `The site lacks the columns ${names}. Everything else can be edited; setup creates them again.`,
    }),
  retypedColumns: (names: string, count: number) =>
    plural(count, {
      one: `The column ${names} has got another type in SharePoint. What it holds counts as unknown here and is not changed; the figures that rest on it are marked “?”. Setup says what to do.`,
      other: `The columns ${names} have got another type in SharePoint. What they hold counts as unknown here and is not changed; the figures that rest on them are marked “?”. Setup says what to do.`,
    }),
  columnIn: (column: string, list: string) => `“${column}” in “${list}”`,
  moreColumns: (count: number) => plural(count, { one: "one more", other: `${count} more` }),
  toSetup: "Go to setup",
};
