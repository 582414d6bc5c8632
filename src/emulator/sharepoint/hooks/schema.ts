import type { Writer } from "../changeLog.ts";
import { errors, SharePointError } from "../errors.ts";
import { convertField } from "../fields/convertField.ts";
import { changeField, makeField, removeField } from "../fields/fieldMaking.ts";
import { parseFieldXml } from "../fields/fieldXml.ts";
import { recycle, restore } from "../items/recycling.ts";
import { makeList } from "../lists/listMaking.ts";
import { defaultUserId } from "../seed.ts";
import type { Site } from "../siteState.ts";
import type { FieldRow, ListRow, UserRow } from "../state/rows.ts";
import { Transaction } from "../state/transaction.ts";

type Body = { readonly [name: string]: unknown };
type Change = (writer: Writer, list: ListRow, body: Body, field: FieldRow | null) => void;

/** What another administrator may do to a list; `column` is an internal name or a title. */
const schemaChanges: { readonly [op: string]: Change } = {
  add: (writer, list, body) => {
    makeField(writer, list, parseFieldXml(String(body.xml)), 8);
  },
  drop: (writer, list, _body, field) => removeField(writer, list, own(field)),
  rename: (writer, list, { title }, field) =>
    changeField(writer, list, must(field), { ...must(field), title: String(title) }),
  type: (writer, list, { type, choices }, field) =>
    convertField(
      writer,
      list,
      own(field),
      String(type),
      Array.isArray(choices) ? choices.map(String) : must(field).choices,
    ),
  choices: (writer, list, { choices }, field) =>
    changeField(writer, list, must(field), {
      ...must(field),
      choices: Array.isArray(choices) ? choices.map(String) : [],
    }),
  addChoice: (writer, list, { choice }, field) =>
    changeField(writer, list, must(field), {
      ...must(field),
      choices: [...must(field).choices, String(choice)],
    }),
  removeChoice: (writer, list, { choice }, field) =>
    changeField(writer, list, must(field), {
      ...must(field),
      choices: must(field).choices.filter((word) => word !== choice),
    }),
  required: flag("Required"),
  indexed: flag("Indexed"),
  unique: flag("EnforceUniqueValues"),
  hidden: flag("Hidden"),
  renameList: (writer, list, { title }) =>
    writer.transaction.put("lists", list.id, {
      ...list,
      title: String(title),
      version: list.version + 1,
    }),
  hideList: (writer, list, { on = true }) =>
    writer.transaction.put("lists", list.id, {
      ...list,
      version: list.version + 1,
      settings: { ...list.settings, Hidden: on === true },
    }),
  deleteList: (writer, list) => {
    recycle(writer, { kind: "list", list });
  },
};

/** What another administrator may do where no such list is there: `list` is its title. */
const listMakings: { readonly [op: string]: (writer: Writer, site: Site, title: string) => void } =
  {
    addList: (writer, site, title) => {
      const wanted = { title, description: "", template: 100, settings: {} };
      makeList(writer, site.webPath, wanted);
    },
    restoreList: (writer, site, title) => {
      const bin = [...site.state.bin.values()].findLast(
        (row) => row.itemType === 4 && [row.title, row.leafName].includes(title),
      );
      if (!bin) throw new Missing(`no list ${title} in the recycle bin`);
      restore(writer, bin);
    },
  };

function flag(attribute: string): Change {
  return (writer, list, { on = true }, field) => {
    const { attributes } = must(field);
    const changed = { ...attributes, [attribute]: on === true ? "TRUE" : "FALSE" };
    // Unique values need an index, as SharePoint's own page sets it.
    if (attribute === "EnforceUniqueValues" && on === true) changed.Indexed = "TRUE";
    if (attribute === "Indexed" && on !== true) changed.EnforceUniqueValues = "FALSE";
    changeField(writer, list, must(field), { ...must(field), attributes: changed });
  };
}

class Missing extends Error {}

function must(field: FieldRow | null): FieldRow {
  if (!field) throw new Missing("no such column");
  return field;
}

/** A column somebody made: SharePoint's own can neither be deleted nor get another type. */
function own(field: FieldRow | null): FieldRow {
  if (must(field).builtIn) throw errors.fieldNotDeletable();
  return must(field);
}

/** Makes the change as an administrator; a sentence where it cannot be made. */
export function changeSchema(site: Site, body: Body): Transaction | string {
  const op = String(body.op);
  const making = listMakings[op];
  const change = schemaChanges[op];
  if (!making && !change) {
    const known = [...Object.keys(schemaChanges), ...Object.keys(listMakings)];
    return `op must be one of ${known.join(", ")}`;
  }
  const list = findList(site, String(body.list));
  if (change && !list) return `no list ${body.list}`;
  const transaction = new Transaction(site.state);
  // The site's owner is always there.
  const user = site.state.users.get(defaultUserId) as UserRow;
  const writer = { state: site.state, transaction, clock: site.clock, user };
  try {
    if (making) making(writer, site, String(body.list));
    else if (list) change?.(writer, list, body, columnOf(site, list, String(body.column)));
    return transaction;
  } catch (error) {
    transaction.rollback(0);
    if (error instanceof SharePointError || error instanceof Missing) return error.message;
    throw error;
  }
}

function columnOf(site: Site, list: ListRow, name: string): FieldRow | null {
  const fields = site.state.fieldsOf(list.id);
  const named = fields.find((field) => field.name === name);
  return named ?? fields.find(({ title }) => title === name) ?? null;
}

/** A list by its id, title or address, or by the last part of its address. */
export function findList(site: Site, name: string): ListRow | null {
  const wanted = name.toLowerCase();
  for (const list of site.state.lists.values())
    if ([list.id, list.title.toLowerCase(), list.url.toLowerCase()].includes(wanted)) return list;
  for (const list of site.state.lists.values())
    if (list.url.toLowerCase().endsWith(`/${wanted}`)) return list;
  return null;
}
