import { type Failure, toFailure } from "../../domain/failure.ts";
import type { Provisioning } from "../../domain/ports.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { learn } from "../schema/known.ts";
import type { ListInfo } from "../schema/lists.ts";
import { askSchema, type SiteList, type SiteSchema } from "../schema/schema.ts";
import type { Client } from "../transport/client.ts";
import { createEntry } from "../write/writing.ts";
import { checkList } from "./checkList.ts";
import {
  columnsToMake,
  createColumn,
  createList,
  draftTitle,
  isUntitled,
  titleColumn,
} from "./createList.ts";
import { createViews } from "./createViews.ts";
import { defaultEntries } from "./defaults.ts";
import type { LinkTo } from "./linkFormatting.ts";
import { linkList } from "./linkList.ts";
import { mendList } from "./mendList.ts";

/**
 * Compares the site with the definitions and creates what is missing, one thing after another,
 * since SharePoint answers several at once with a conflict. May be stopped anywhere, run again and
 * run twice at the same time: a list bears a draft's title until all of it stands.
 */
export function openProvisioning(client: Client): Provisioning {
  return {
    async check(link) {
      const schema = await askSchema(client);
      const language = await languageIn(client, schema, "de");
      return listNames.map((list) => checkList(list, schema, language, link ?? null));
    },
    async provision(wished, onProgress, link) {
      const linkTo = link ?? null;
      const schema = await askSchema(client);
      const language = await languageIn(client, schema, wished);
      const of = listNames.length * 2;
      const infos = new Map<ListName, ListInfo>();
      let done = 0;
      for (const list of listNames) {
        const info = schema.lists.get(list)?.info ?? (await createList(client, list, language));
        infos.set(list, info);
        onProgress(++done, of, list);
      }
      const listId = (list: ListName) => infos.get(list)?.Id ?? "";
      const titles = new Set(schema.titles);
      for (const list of listNames) {
        await completeColumns(client, list, schema.lists.get(list), language, listId, linkTo);
        if (infos.get(list)?.Title === draftTitle(list)) {
          await finish(client, list, infos.get(list) as ListInfo, language, titles, linkTo);
        }
        onProgress(++done, of, list);
      }
    },
    async link(lists, linkTo, onProgress) {
      const schema = await askSchema(client);
      const language = await languageIn(client, schema, "de");
      for (const [at, list] of lists.entries()) {
        await linkList(client, list, schema, language, linkTo);
        onProgress(at + 1, lists.length, list);
      }
    },
    async mend(lists, onProgress) {
      const schema = await askSchema(client);
      const language = await languageIn(client, schema, "de");
      const failures: Failure[] = [];
      let done = 0;
      for (const list of lists) {
        failures.push(...(await mendList(client, list, schema, language)));
        onProgress(++done, lists.length, list);
      }
      if (failures[0]) throw failures[0];
    },
  };
}

/** The language the lists already have; where there are none yet, the one wished for. */
async function languageIn(client: Client, schema: SiteSchema, wished: Language): Promise<Language> {
  const finished = [...schema.lists].some(([list, { info }]) => info.Title !== draftTitle(list));
  return finished ? (await learn(client)).language : wished;
}

async function completeColumns(
  client: Client,
  list: ListName,
  before: SiteList | undefined,
  language: Language,
  listId: (list: ListName) => string,
  linkTo: LinkTo | null,
): Promise<void> {
  const columns = new Map((before?.columns ?? []).map((column) => [column.InternalName, column]));
  for (const name of columnsToMake(list)) {
    const column = columns.get(name);
    if (!column) await createColumn(client, list, name, language, listId, linkTo);
    else if (isUntitled(list, column, language)) {
      await titleColumn(client, list, name, language, linkTo);
    }
  }
}

/** Titles, views and first entries of a list whose columns stand; its own title comes last. */
async function finish(
  client: Client,
  list: ListName,
  info: ListInfo,
  language: Language,
  titles: Set<string>,
  linkTo: LinkTo | null,
): Promise<void> {
  await titleColumn(client, list, "title", language, linkTo);
  await createViews(client, list, language, linkTo !== null);
  await addDefaults(client, list, language);
  await titleList(client, info, listWords[language][list].title, titles);
}

async function addDefaults(client: Client, list: ListName, language: Language): Promise<void> {
  const entries = defaultEntries(list, language);
  if (entries.length === 0) return;
  const known = { ...(await learn(client)), language };
  for (const { key, values } of entries) {
    await createEntry({ client, known, list, learnMissing: () => known }, key, values);
  }
}

/** Titles a list; a title another list has gets an addition, one that somebody gave meanwhile stays. */
async function titleList(
  client: Client,
  info: ListInfo,
  title: string,
  titles: Set<string>,
): Promise<void> {
  let wanted = titles.has(title.toLowerCase()) ? withAddition(title) : title;
  for (let tried = 1; ; tried += 1) {
    const now = (await client.sp.web.lists.getById(info.Id).select("Title")()) as {
      readonly Title: string;
      readonly "odata.etag"?: string;
    };
    if (now.Title !== info.Title) return;
    try {
      await client.sp.web.lists.getById(info.Id).update({ Title: wanted }, now["odata.etag"]);
      titles.add(wanted.toLowerCase());
      return;
    } catch (error) {
      const { code } = toFailure(error);
      if (code === "duplicate" && wanted === title) wanted = withAddition(title);
      // Somebody else works on the same list.
      else if (code !== "conflict" || tried >= mostTries) throw error;
    }
  }
}

function withAddition(title: string): string {
  return `${title} (Integration)`;
}

/** How often a list that others change at the same time is tried. */
const mostTries = 5;
