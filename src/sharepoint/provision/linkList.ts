import type { ListName } from "../../domain/schema/index.ts";
import { type Language, languages } from "../../i18n/language.ts";
import { listViewWords } from "../../i18n/stored/listViews.ts";
import { keyColumn } from "../schema/entries.ts";
import { listIn } from "../schema/lists.ts";
import type { SiteSchema } from "../schema/schema.ts";
import type { Client } from "../transport/client.ts";
import { type LinkTo, linkFormatting } from "./linkFormatting.ts";
import { linkState } from "./linkState.ts";

/**
 * Lets each entry of a list that is there link to the app: where the link is missing, its column
 * gets its title, unless somebody gave it another, and comes last in the view of everything; where
 * it leads to another address, only the address changes. A format made by hand stays.
 */
export async function linkList(
  client: Client,
  list: ListName,
  schema: SiteSchema,
  language: Language,
  linkTo: LinkTo,
): Promise<void> {
  const key = schema.lists
    .get(list)
    ?.columns.find(({ InternalName }) => InternalName === keyColumn);
  if (!key) return;
  const { state } = linkState(list, key, linkTo);
  if (state !== "missing" && state !== "outdated") return;
  const words = listViewWords[language];
  const isOwnTitle = languages.some((one) => listViewWords[one].key === key.Title);
  await listIn(client.sp, client.siteUrl, list)
    .fields.getByInternalNameOrTitle(keyColumn)
    .update(
      {
        CustomFormatter: linkFormatting(list, words.open, linkTo),
        ...(state === "missing" && isOwnTitle ? { Title: words.link } : {}),
      },
      "SP.Field",
    );
  if (state === "missing") await showLink(client, list);
}

async function showLink(client: Client, list: ListName): Promise<void> {
  const fields = () => listIn(client.sp, client.siteUrl, list).defaultView.fields;
  const { Items: shown } = (await fields()()) as unknown as { readonly Items: readonly string[] };
  if (!shown.includes(keyColumn)) await fields().add(keyColumn);
}
