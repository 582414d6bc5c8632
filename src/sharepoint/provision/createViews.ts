import type { ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { listViewWords } from "../../i18n/stored/listViews.ts";
import { keyColumn } from "../schema/entries.ts";
import { listIn } from "../schema/lists.ts";
import type { Client } from "../transport/client.ts";
import { columnsOf, viewsOf } from "./views.ts";

/** Entries a page of a view shows. */
const rowLimit = 100;

/** Orders the columns of a new list's view of everything, and adds the views it lacks or completes them. */
export async function createViews(
  client: Client,
  list: ListName,
  language: Language,
  /** Whether each entry shows its link to the app. */
  linked: boolean,
): Promise<void> {
  const withLink = (columns: readonly string[]) => (linked ? [...columns, keyColumn] : columns);
  const here = () => listIn(client.sp, client.siteUrl, list);
  const existing = (await here().views.select("Id", "Title", "DefaultView")()) as readonly {
    readonly Id: string;
    readonly Title: string;
    readonly DefaultView: boolean;
  }[];
  const everything = existing.find(({ DefaultView }) => DefaultView);
  if (everything) await showColumns(client, list, everything.Id, withLink(columnsOf(list)));
  for (const { name, columns, query } of viewsOf(list, language)) {
    const title = listViewWords[language].views[name];
    const there = existing.find((view) => view.Title === title);
    const { Id } =
      there ?? (await here().views.add(title, false, { ViewQuery: query, RowLimit: rowLimit }));
    await showColumns(client, list, Id, withLink(columns));
  }
}

/** Lets a view show these columns in this order; one that was broken off on the way is carried on with. */
async function showColumns(
  client: Client,
  list: ListName,
  viewId: string,
  columns: readonly string[],
): Promise<void> {
  const fields = () => listIn(client.sp, client.siteUrl, list).views.getById(viewId).fields;
  const { Items: shown } = (await fields()()) as unknown as { readonly Items: readonly string[] };
  const begun = shown.every((name, at) => name === columns[at]);
  if (!begun) await fields().removeAll();
  for (const name of begun ? columns.slice(shown.length) : columns) await fields().add(name);
}
