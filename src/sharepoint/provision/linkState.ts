import type { CheckedLink } from "../../domain/ports.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { languages } from "../../i18n/language.ts";
import { listViewWords } from "../../i18n/stored/listViews.ts";
import type { FieldInfo } from "../schema/fields.ts";
import { type LinkTo, linkFormatting } from "./linkFormatting.ts";

/** How the key's column of a list links its entries to the app, compared with how the app is addressed now. */
export function linkState(list: ListName, column: FieldInfo, linkTo: LinkTo): CheckedLink {
  const format = column.CustomFormatter;
  if (!format) return { state: "missing", leadsTo: null };
  const place = placeIn(list, format);
  if (place === null) return { state: "ownFormat", leadsTo: null };
  const leadsTo = addressIn(place);
  return { state: leadsTo === addressIn(linkTo("/")) ? "ok" : "outdated", leadsTo };
}

/** The address an entry's link has in a format the app wrote, exactly as it writes it; null in any other. */
function placeIn(list: ListName, format: string): string | null {
  const href = hrefIn(format);
  const parts = href?.startsWith("='") && href.endsWith("'") ? href.slice(2, -1) : null;
  if (parts === null) return null;
  const linkTo: LinkTo = (place) => parts.split("' + [$ID] + '").join(place.replace(/^.*\//, ""));
  const isOurs = languages.some(
    (language) => linkFormatting(list, listViewWords[language].open, linkTo) === format,
  );
  const link = linkTo("/");
  const names = new RegExp(`(/|%2F)list\\1${list}\\1`, "i").test(link);
  return isOurs && names && URL.canParse(link) ? link : null;
}

function hrefIn(format: string): string | null {
  try {
    const { attributes } = JSON.parse(format) as { attributes?: { href?: unknown } };
    return typeof attributes?.href === "string" ? attributes.href : null;
  } catch {
    // What cannot be read was not written by the app.
    return null;
  }
}

/** The app's own address within a link: Teams' links carry it beside the place. */
function addressIn(link: string): string {
  const url = new URL(link);
  const web = url.searchParams.get("webUrl");
  const page = web !== null && URL.canParse(web) ? new URL(web) : url;
  return `${page.origin}${page.pathname.replace(/index\.html$/, "")}`;
}
