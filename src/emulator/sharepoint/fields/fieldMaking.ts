import { randomUUID } from "node:crypto";
import { changeType, logChange, type Writer } from "../changeLog.ts";
import { errors } from "../errors.ts";
import { indexKey } from "../state/itemTable.ts";
import type { FieldRow, ListRow } from "../state/rows.ts";
import { columnType, encodeName, isIndexed, isLookup, isPerson, isUnique } from "./columns.ts";
import type { FieldXml } from "./fieldXml.ts";

/** Indexes a list may have. */
const maxIndexes = 20;

/** Option 8 of createFieldAsXml: the internal name is the XML's Name, not made from the title. */
const internalNameHint = 8;
/** Option 16: the column also goes to the default view. */
const toDefaultView = 16;

export function makeField(writer: Writer, list: ListRow, xml: FieldXml, options: number): FieldRow {
  const fields = writer.state.fieldsOf(list.id);
  const hinted = (options & internalNameHint) !== 0 && xml.name !== "";
  if (xml.id && writer.state.fields.get(list.id)?.has(xml.id)) throw errors.fieldExists(xml.name);
  const taken = new Set(fields.map((field) => field.name.toLowerCase()));
  const base = encodeName(hinted ? xml.name : xml.title).slice(0, 32);
  if (hinted && taken.has(base.toLowerCase())) throw errors.fieldExists(base);
  let name = base;
  for (let n = 0; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
  const field: FieldRow = {
    listId: list.id,
    id: xml.id ?? randomUUID(),
    name,
    title: xml.title,
    type: xml.type,
    attributes: checkedAttributes(writer, xml),
    choices: xml.choices,
    defaultValue: xml.defaultValue,
    formatter: xml.formatter,
    builtIn: false,
    order: Math.max(...fields.map(({ order }) => order)) + 1,
  };
  checkIndexes(writer, field, null);
  storeField(writer, list, field, changeType.add);
  if ((options & toDefaultView) !== 0) addToDefaultView(writer, list, name);
  return field;
}

/** Writes a changed column after the checks SharePoint makes. */
export function changeField(
  writer: Writer,
  list: ListRow,
  before: FieldRow,
  after: FieldRow,
): void {
  checkIndexes(writer, after, before);
  storeField(writer, list, after, changeType.update);
}

function checkedAttributes(writer: Writer, xml: FieldXml): { [name: string]: string } {
  const attributes = { ...xml.attributes };
  const looksUp = xml.type === "Lookup" || xml.type === "LookupMulti";
  if (!looksUp) return attributes;
  const wanted = (attributes.List ?? "").toLowerCase().replaceAll(/[{}]/g, "");
  const target = [...writer.state.lists.values()].find(
    ({ id, url }) => id === wanted || (wanted !== "" && url.toLowerCase().endsWith(`/${wanted}`)),
  );
  if (!target) throw errors.listMissing();
  return { ...attributes, List: `{${target.id}}`, ShowField: attributes.ShowField || "Title" };
}

function checkIndexes(writer: Writer, after: FieldRow, before: FieldRow | null): void {
  const wasIndexed = before !== null && isIndexed(before);
  if (isUnique(after) && !isIndexed(after)) throw errors.uniqueNeedsIndex();
  if (isIndexed(after) && !wasIndexed) {
    if (!columnType(after).indexable) throw errors.fieldNotIndexable(after.title);
    const items = writer.state.items(after.listId);
    if (items.size > 20_000) throw errors.threshold();
    const indexed = writer.state
      .fieldsOf(after.listId)
      .filter((field) => field.name !== "ID" && field.id !== after.id && isIndexed(field));
    if (indexed.length >= maxIndexes) throw errors.tooManyIndexes();
  }
  if (isUnique(after) && !(before && isUnique(before))) checkAllDifferent(writer, after);
}

function checkAllDifferent(writer: Writer, field: FieldRow): void {
  const seen = new Set<string>();
  for (const item of writer.state.items(field.listId).after(0)) {
    const key = indexKey(item.values[field.name]);
    if (key === null) continue;
    if (seen.has(key)) throw errors.notUniqueYet();
    seen.add(key);
  }
}

function storeField(writer: Writer, list: ListRow, field: FieldRow, type: number): void {
  writer.transaction.put("fields", `${list.id}/${field.id}`, field);
  touchList(writer, list);
  logChange(writer, {
    type,
    object: "field",
    listId: list.id,
    itemId: null,
    uniqueId: field.id,
    url: list.url,
  });
}

export function removeField(writer: Writer, list: ListRow, field: FieldRow): void {
  writer.transaction.put("fields", `${list.id}/${field.id}`, null);
  forgetValues(writer, list, field.name);
  for (const view of writer.state.viewsOf(list.id))
    if (view.fields.includes(field.name))
      writer.transaction.put("views", `${list.id}/${view.id}`, {
        ...view,
        fields: view.fields.filter((name) => name !== field.name),
      });
  touchList(writer, list);
  logChange(writer, {
    type: changeType.delete,
    object: "field",
    listId: list.id,
    itemId: null,
    uniqueId: field.id,
    url: list.url,
  });
}

/** What entries held in a column goes with it, unseen by versions and the change log. */
function forgetValues(writer: Writer, list: ListRow, name: string): void {
  for (const item of [...writer.state.items(list.id).after(0)]) {
    if (!(name in item.values)) continue;
    const { [name]: _gone, ...values } = item.values;
    writer.transaction.put("items", `${list.id}/${item.id}`, { ...item, values });
  }
}

/** A changed column is a new version of its list. */
function touchList(writer: Writer, list: ListRow): void {
  const now = writer.state.lists.get(list.id) ?? list;
  writer.transaction.put("lists", list.id, { ...now, version: now.version + 1 });
}

function addToDefaultView(writer: Writer, list: ListRow, name: string): void {
  const view = writer.state.viewsOf(list.id).find(({ settings }) => settings.DefaultView === true);
  if (view)
    writer.transaction.put("views", `${list.id}/${view.id}`, {
      ...view,
      fields: [...view.fields, name],
    });
}

/** Look-ups and persons: what the look-up threshold counts. */
export function countsAsLookup(field: FieldRow): boolean {
  return isLookup(field) && (!field.builtIn || isPerson(field));
}
