import { textOf } from "../operations/fieldValues.ts";
import type { Site } from "../siteState.ts";
import type { FieldRow, FolderRow, ItemRow, ListRow } from "../state/rows.ts";
import { type Html, html, page } from "./html.ts";

const rowsShown = 100;

/** Columns people see: the title and those that were added, without hidden ones. */
export function visibleFields(site: Site, list: ListRow): FieldRow[] {
  return site.state
    .fieldsOf(list.id)
    .filter(
      (field) =>
        (!field.builtIn || field.name === "Title") &&
        field.attributes.Hidden?.toUpperCase() !== "TRUE" &&
        field.type !== "Computed",
    );
}

/** The lists and libraries of the site. */
export function sitePage(site: Site): string {
  const lists = [...site.state.lists.values()]
    .filter(({ settings }) => settings.Hidden !== true)
    .sort((a, b) => a.title.localeCompare(b.title, "de"));
  const rows = lists.map(
    (list) =>
      html`<tr><td><a href="${href(list.url)}/AllItems.aspx">${list.title}</a></td><td>${site.state.items(list.id).size}</td></tr>`,
  );
  return page(
    "Websiteinhalte",
    site.webPath,
    html`<table><thead><tr><th scope="col">Name</th><th scope="col">Elemente</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** The entries of a list, a hundred at a time. */
export function listPage(site: Site, list: ListRow, after: number): string {
  const fields = visibleFields(site, list);
  const shown: ItemRow[] = [];
  let more = false;
  for (const item of site.state.items(list.id).after(after)) {
    if (shown.length === rowsShown) {
      more = true;
      break;
    }
    shown.push(item);
  }
  const url = href(list.url);
  const rows = shown.map((item) => {
    const cells = fields.map((field) => cell(site, list, field, item, url));
    return html`<tr><td><a href="${url}/EditForm.aspx?ID=${item.id}" aria-label="Element ${item.id} bearbeiten">${item.id}</a></td>${cells}</tr>`;
  });
  const next = more
    ? html`<p><a href="${url}/AllItems.aspx?p_ID=${shown.at(-1)?.id ?? 0}">Weitere Elemente</a></p>`
    : html``;
  const head = fields.map(({ title }) => html`<th scope="col">${title}</th>`);
  return page(
    list.title,
    site.webPath,
    html`<p><a href="${url}/NewForm.aspx">Neues Element</a></p>
<table><thead><tr><th scope="col">ID</th>${head}</tr></thead><tbody>${rows}</tbody></table>
${shown.length === 0 ? html`<p>Diese Liste enthält keine Elemente.</p>` : html``}${next}`,
  );
}

function cell(site: Site, list: ListRow, field: FieldRow, item: ItemRow, url: string): Html {
  const text = textOf(site, list, field, item);
  if (field.name !== "Title") return html`<td>${text}</td>`;
  return html`<td><a href="${url}/DispForm.aspx?ID=${item.id}">${text || "(ohne Titel)"}</a></td>`;
}

/** What lies in a folder of a library. */
export function folderPage(site: Site, folder: FolderRow): string {
  const inside = (url: string): boolean => url.slice(0, url.lastIndexOf("/")) === folder.url;
  const name = (url: string): string => url.slice(url.lastIndexOf("/") + 1);
  const folders = [...site.state.folders.values()]
    .filter(({ url }) => inside(url))
    .map(({ url }) => html`<li><a href="${href(url)}">${name(url)}/</a></li>`);
  const files = [...site.state.files.values()]
    .filter(({ url }) => inside(url))
    .map(
      ({ url, length }) => html`<li><a href="${href(url)}">${name(url)}</a> (${length} Bytes)</li>`,
    );
  const empty = folders.length + files.length === 0;
  return page(
    name(folder.url),
    site.webPath,
    empty ? html`<p>Dieser Ordner ist leer.</p>` : html`<ul>${folders}${files}</ul>`,
  );
}

/** A server-relative address as it stands in a link. */
export function href(url: string): string {
  return url.split("/").map(encodeURIComponent).join("/");
}
