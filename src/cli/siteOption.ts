import { type Day, type Moment, parseDay } from "../domain/day.ts";
import { Failure } from "../domain/failure.ts";
import type { Files, Loaded, Provisioning, Site } from "../domain/ports.ts";
import { type Entries, type Records, toRecords } from "../domain/records.ts";
import { dayIn } from "../i18n/format.ts";
import { type Language, languages } from "../i18n/language.ts";
import { parseDayText } from "../i18n/stored/parse.ts";
import { connect } from "../sharepoint/connect.ts";
import { BadArguments, required, words } from "./options.ts";

/** A command waits through a long refusal, since nobody sits before a screen that stands still. */
const patienceMs = 300_000;

/** The site named by `--site`, ready to be asked. A real one takes the bearer in SHAREPOINT_TOKEN; the local one needs none. */
export function openSiteOption(text: string | null): {
  readonly siteUrl: string;
  readonly site: Site;
  readonly files: Files;
  readonly provisioning: Provisioning;
} {
  const example = "--site http://127.0.0.1:5173/sites/integration";
  const typed = required(text, "site", example).trim();
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new BadArguments(words().badAddress(typed));
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const bearer = process.env["SHAREPOINT_TOKEN"] ?? (isLocal ? "local" : null);
  if (bearer === null) throw new BadArguments(words().tokenMissing(url.host));
  if (!isLocal && url.protocol !== "https:") throw new BadArguments(words().badAddress(typed));
  const siteUrl = `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  return { siteUrl, ...connect({ siteUrl, token: async () => bearer, patienceMs }) };
}

/** Everything the site's lists hold, and what day it is there. Lists that are missing are a failure. */
export async function loadRecords(site: Site): Promise<{
  readonly records: Records;
  readonly loaded: Loaded;
  readonly today: Day;
}> {
  const loaded = await site.load();
  const [missing] = loaded.missingLists;
  if (missing !== undefined) throw new Failure("listMissing", { list: missing });
  const entries = Object.fromEntries(loaded.lists.map((list) => [list.name, list.entries]));
  const now = new Date().toISOString() as Moment;
  return {
    records: toRecords(entries as Entries, loaded.people),
    loaded,
    today: dayIn(now, loaded.timeZone),
  };
}

/** A day typed as 2016-11-08 or 08.11.2016; null where the option is not given. */
export function readDay(text: string | null): Day | null {
  if (text === null) return null;
  const read = parseDayText(text);
  const day = read.ok ? read.value : parseDay(text);
  if (day === null) throw new BadArguments(words().badDay(text));
  return day;
}

export function readLanguage(text: string | null): Language {
  const language = text === null ? languages[0] : languages.find((one) => one === text);
  if (language) return language;
  throw new BadArguments(words().badLanguage(text ?? ""));
}
