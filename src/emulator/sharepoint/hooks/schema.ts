import type { Writer } from "../changeLog.ts";
import { SharePointError } from "../errors.ts";
import { changeField, makeField, removeField } from "../fieldMaking.ts";
import { parseFieldXml } from "../fieldXml.ts";
import { recycle } from "../recycling.ts";
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
  drop: (writer, list, _body, field) => removeField(writer, list, must(field)),
  rename: (writer, list, { title }, field) =>
    changeField(writer, list, must(field), { ...must(field), title: String(title) }),
  type: (writer, list, { type, choices }, field) =>
    changeField(writer, list, must(field), {
      ...must(field),
      type: String(type),
      choices: Array.isArray(choices) ? choices.map(String) : must(field).choices,
    }),
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

class MissingColumn extends Error {}

function must(field: FieldRow | null): FieldRow {
  if (!field) throw new MissingColumn("no such column");
  return field;
}

/** Makes the change as an administrator; a sentence where it cannot be made. */
export function changeSchema(site: Site, body: Body): Transaction | string {
  const list = findList(site, String(body.list));
  const change = schemaChanges[String(body.op)];
  if (!list) return `no list ${body.list}`;
  if (!change) return `op must be one of ${Object.keys(schemaChanges).join(", ")}`;
  const transaction = new Transaction(site.state);
  // The site's owner is always there.
  const user = site.state.users.get(defaultUserId) as UserRow;
  const field =
    site.state.fieldsOf(list.id).find(({ name }) => name === body.column) ??
    site.state.fieldsOf(list.id).find(({ title }) => title === body.column) ??
    null;
  try {
    change({ state: site.state, transaction, clock: site.clock, user }, list, body, field);
    return transaction;
  } catch (error) {
    transaction.rollback(0);
    if (error instanceof SharePointError || error instanceof MissingColumn) return error.message;
    throw error;
  }
}

function findList(site: Site, name: string): ListRow | null {
  const wanted = name.toLowerCase();
  for (const list of site.state.lists.values())
    if ([list.id, list.title.toLowerCase(), list.url.toLowerCase()].includes(wanted)) return list;
  for (const list of site.state.lists.values())
    if (list.url.toLowerCase().endsWith(`/${wanted}`)) return list;
  return null;
}
