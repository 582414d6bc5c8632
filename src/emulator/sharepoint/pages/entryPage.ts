import { isLookup, isMulti, isPerson, targetListId } from "../fields/columns.ts";
import { textOf } from "../operations/fieldValues.ts";
import type { Site } from "../siteState.ts";
import type { FieldRow, ItemRow, ListRow, StoredValue } from "../state/rows.ts";
import { toGerman, toLocal } from "../zone.ts";
import { type Html, html, page } from "./html.ts";
import { href, visibleFields } from "./listPage.ts";

/** An entry to read, with its versions. */
export function displayPage(site: Site, list: ListRow, item: ItemRow): string {
  const rows = visibleFields(site, list).map(
    (field) =>
      html`<tr><th scope="row">${field.title}</th><td>${textOf(site, list, field, item)}</td></tr>`,
  );
  const url = href(list.url);
  const editor = site.state.users.get(item.editorId)?.title ?? "";
  return page(
    String(item.values.Title ?? `Element ${item.id}`),
    site.webPath,
    html`<table><tbody>${rows}</tbody></table>
<p class="hint">Version ${item.version}.0, zuletzt geändert am ${toGerman(item.modified, false)} von ${editor}</p>
<p><a href="${url}/EditForm.aspx?ID=${item.id}">Bearbeiten</a> · <a href="${url}/AllItems.aspx">Zur Liste</a></p>
<form method="post" action="${url}/DispForm.aspx?ID=${item.id}"><button name="action" value="recycle">Löschen</button></form>`,
  );
}

/** A form for an entry, or for a new one. */
export function formPage(
  site: Site,
  list: ListRow,
  item: ItemRow | null,
  problem: string | null,
): string {
  const inputs = visibleFields(site, list).map((field) =>
    input(site, field, item?.values[field.name] ?? null),
  );
  const url = href(list.url);
  const target = item ? `${url}/EditForm.aspx?ID=${item.id}` : `${url}/NewForm.aspx`;
  return page(
    item ? `${list.title}: Element ${item.id} bearbeiten` : `${list.title}: neues Element`,
    site.webPath,
    html`${problem === null ? html`` : html`<p class="error" role="alert">${problem}</p>`}
<form method="post" action="${target}">${item ? html`<input type="hidden" name="etag" value="${item.version}">` : html``}${inputs}<div><button>Speichern</button><a href="${url}/AllItems.aspx">Abbrechen</a></div></form>`,
  );
}

function input(site: Site, field: FieldRow, value: StoredValue): Html {
  const { name, title } = field;
  const hint = field.attributes.Description
    ? html`<div class="hint">${field.attributes.Description}</div>`
    : html``;
  return html`<input type="hidden" name="fields" value="${name}">${control(site, field, value, name, title)}${hint}`;
}

function control(
  site: Site,
  field: FieldRow,
  value: StoredValue,
  name: string,
  title: string,
): Html {
  const labelled = (inner: Html): Html => html`<label for="${name}">${title}</label>${inner}`;
  if (field.type === "Note")
    return labelled(
      html`<textarea id="${name}" name="${name}" rows="4">${String(value ?? "")}</textarea>`,
    );
  if (field.type === "MultiChoice") return boxes(field, (value ?? []) as readonly string[]);
  if (field.type === "Choice") return labelled(select(name, false, choiceOptions(field, value)));
  if (field.type === "Boolean")
    return labelled(
      select(name, false, [
        ["1", "Ja", value === true],
        ["0", "Nein", value === false],
      ]),
    );
  if (isLookup(field))
    return labelled(select(name, isMulti(field), lookupOptions(site, field, value)));
  if (field.type === "URL") return linkInputs(name, title, value);
  return labelled(
    html`<input type="text" id="${name}" name="${name}" value="${plain(field, value)}">`,
  );
}

/** How a value stands in a text box. */
export function plain(field: FieldRow, value: StoredValue): string {
  if (value === null) return "";
  if (field.type === "DateTime")
    return field.attributes.Format === "DateOnly"
      ? toGerman(String(value), true)
      : `${toGerman(String(value), true)} ${toLocal(new Date(String(value))).slice(11, 16)}`;
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

type Option = readonly [value: string, text: string, selected: boolean];

function select(name: string, many: boolean, options: readonly Option[]): Html {
  const lines = options.map(([value, text, selected]) =>
    selected
      ? html`<option value="${value}" selected>${text}</option>`
      : html`<option value="${value}">${text}</option>`,
  );
  return many
    ? html`<select id="${name}" name="${name}" multiple size="6">${lines}</select>`
    : html`<select id="${name}" name="${name}"><option value=""></option>${lines}</select>`;
}

/** The column's words, and the one that is kept even if it is none of them. */
function choiceOptions(field: FieldRow, value: StoredValue): Option[] {
  const kept = typeof value === "string" && !field.choices.includes(value) ? [value] : [];
  return [...field.choices, ...kept].map((word): Option => [word, word, word === value]);
}

function boxes(field: FieldRow, value: readonly string[]): Html {
  const words = [...new Set([...field.choices, ...value])];
  const lines = words.map((word) =>
    value.includes(word)
      ? html`<label><input type="checkbox" name="${field.name}" value="${word}" checked> ${word}</label>`
      : html`<label><input type="checkbox" name="${field.name}" value="${word}"> ${word}</label>`,
  );
  return html`<fieldset><legend>${field.title}</legend>${lines}</fieldset>`;
}

function lookupOptions(site: Site, field: FieldRow, value: StoredValue): Option[] {
  const chosen = new Set((Array.isArray(value) ? value : [value]) as readonly (number | null)[]);
  if (isPerson(field))
    return [...site.state.users.values()].map(({ id, title }) => [
      String(id),
      title,
      chosen.has(id),
    ]);
  const options: Option[] = [];
  for (const { id, values } of site.state.items(targetListId(field)).after(0))
    options.push([
      String(id),
      String(values[field.attributes.ShowField ?? "Title"] ?? id),
      chosen.has(id),
    ]);
  return options;
}

function linkInputs(name: string, title: string, value: StoredValue): Html {
  const { Url = "", Description = "" } = (value ?? {}) as { Url?: string; Description?: string };
  return html`<fieldset><legend>${title}</legend><label>Adresse <input type="text" name="${name}" value="${Url}"></label>
<label>Beschreibung <input type="text" name="${name}.description" value="${Description}"></label></fieldset>`;
}
