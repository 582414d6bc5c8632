import { Failure } from "../../domain/failure.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";
import { listViewWords } from "../../i18n/stored/listViews.ts";
import { fieldXml, internalName, targetOf } from "../schema/columns.ts";
import { keyColumn } from "../schema/entries.ts";
import type { FieldInfo } from "../schema/fields.ts";
import { askLists, type ListInfo, listIn, ourLists } from "../schema/lists.ts";
import { element } from "../schema/xml.ts";
import type { Client } from "../transport/client.ts";
import { formattingOf } from "./formatting.ts";
import { type LinkTo, linkFormatting } from "./linkFormatting.ts";

/** Versions SharePoint keeps of each entry. */
const versionsKept = 500;
/** Options of createFieldAsXml: the XML's name is the internal name, whatever the title. */
const internalNameHint = 8;

/** The title a list has from its creation until all of it stands. */
export function draftTitle(list: ListName): string {
  return `mpi-${list}`;
}

/** Creates a list under its address; where somebody was quicker, takes theirs. */
export async function createList(
  client: Client,
  list: ListName,
  language: Language,
): Promise<ListInfo> {
  // Somebody else may have been at it since the site was last asked.
  const there = await find(client, list);
  if (there) return there;
  const description = listViewWords[language].description(listWords[language][list].empty);
  let madeId = "";
  try {
    const made = await client.sp.web.lists.add(draftTitle(list), description, 100, false, {
      EnableVersioning: true,
      MajorVersionLimit: versionsKept,
    });
    madeId = (made as unknown as ListInfo).Id;
  } catch (error) {
    const theirs = await find(client, list);
    if (theirs) return theirs;
    throw error;
  }
  const found = await find(client, list);
  if (found?.Id !== madeId) await withdraw(client, madeId);
  if (found) return found;
  throw new Failure("rejected", { list, reason: "address" });
}

/** Takes back a list made a moment ago beside one that had its address already. */
async function withdraw(client: Client, id: string): Promise<void> {
  const list = client.sp.web.lists.getById(id);
  const now = (await list.select("ItemCount")()) as { ItemCount: number; "odata.etag"?: string };
  if (now.ItemCount > 0) return;
  await client.sp.web.lists.getById(id).delete(now["odata.etag"] ?? "");
}

async function find(client: Client, list: ListName): Promise<ListInfo | null> {
  return ourLists(client.siteUrl, await askLists(client.sp)).get(list) ?? null;
}

/** The columns a list is to have besides its title, the key first. */
export function columnsToMake(list: ListName): readonly string[] {
  const fields = Object.keys(definitionOf(list).fields).filter((name) => name !== "title");
  return [keyColumn, ...fields];
}

/** Creates one column and gives it its title; where somebody was quicker, leaves theirs. */
export async function createColumn(
  client: Client,
  list: ListName,
  name: string,
  language: Language,
  listId: (list: ListName) => string,
  linkTo: LinkTo | null,
): Promise<void> {
  const field = definitionOf(list).fields[name];
  const target = field ? targetOf(field) : null;
  const xml = field ? fieldXml(name, field, language, target && listId(target)) : keyXml;
  const { fields } = listIn(client.sp, client.siteUrl, list);
  try {
    await fields.createFieldAsXml({ SchemaXml: xml, Options: internalNameHint } as never);
  } catch (error) {
    const there = (
      await listIn(client.sp, client.siteUrl, list).fields.select("InternalName")()
    ).some((column) => column.InternalName === name);
    if (!there) throw error;
  }
  await titleColumn(client, list, name, language, linkTo);
}

/** Whether a column still bears the name it was created with, so that its titling was broken off. */
export function isUntitled(list: ListName, column: FieldInfo, language: Language): boolean {
  const { InternalName: name, Title } = column;
  return (
    columnsToMake(list).includes(name) &&
    Title === name &&
    wordsOf(list, name, language, false).label !== name
  );
}

/** Gives a column its title, its help and, for a state, its colours; the key's becomes a link to the app where its address is known. */
export async function titleColumn(
  client: Client,
  list: ListName,
  name: string,
  language: Language,
  linkTo: LinkTo | null,
): Promise<void> {
  const field = definitionOf(list).fields[name];
  const { label, help } = wordsOf(list, name, language, linkTo !== null);
  const formatting = field
    ? formattingOf(field, language)
    : linkTo && linkFormatting(list, listViewWords[language].open, linkTo);
  const hidden = name === "title" && field?.hidden === true;
  await listIn(client.sp, client.siteUrl, list)
    .fields.getByInternalNameOrTitle(internalName(name))
    .update(
      {
        Title: label,
        ...(help ? { Description: help } : {}),
        ...(formatting ? { CustomFormatter: formatting } : {}),
        ...(name === "title" ? { Required: field?.required === true && !hidden } : {}),
      },
      "SP.Field",
    );
}

const keyXml = element("Field", {
  Type: "Text",
  Name: keyColumn,
  StaticName: keyColumn,
  DisplayName: keyColumn,
  Required: "FALSE",
  MaxLength: "255",
  Indexed: "TRUE",
  EnforceUniqueValues: "TRUE",
  ShowInNewForm: "FALSE",
  ShowInEditForm: "FALSE",
  ShowInDisplayForm: "FALSE",
});

function wordsOf(
  list: ListName,
  name: string,
  language: Language,
  linked: boolean,
): { readonly label: string; readonly help?: string } {
  if (name !== keyColumn) return fieldWords(list, name, language);
  const { key, keyHelp, link } = listViewWords[language];
  return { label: linked ? link : key, help: keyHelp };
}
