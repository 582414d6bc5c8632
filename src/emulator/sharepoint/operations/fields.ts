import { errors } from "../errors.ts";
import { typeOfKind } from "../fields/columns.ts";
import { changeField, makeField, removeField } from "../fields/fieldMaking.ts";
import { type FieldXml, multiType, parseFieldXml } from "../fields/fieldXml.ts";
import { matches, parseFilter } from "../items/filter.ts";
import { type Json, jsonBody, part } from "../jsonBody.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, type Entity } from "../protocol/entity.ts";
import { type QueryOptions, selectSuffix, shape } from "../protocol/options.ts";
import { fieldOf, listOf } from "../resolve.ts";
import { demand, permission } from "../users.ts";
import { fieldEntity, ofSomeType } from "./fieldEntity.ts";
import { applyJson } from "./fieldJson.ts";

export const fieldOperations: Operations = {
  "GET list/fields": readFields,
  "POST list/fields": (call) => addFromJson(call, jsonBody(call), 201),
  "POST list/fields/add": (call) => addFromJson(call, part(jsonBody(call), "parameters"), 200),
  "POST list/fields/addfield": (call) => addFromJson(call, part(jsonBody(call), "parameters"), 200),
  "POST list/fields/createfieldasxml": addFromXml,
  "GET list/field": (call) => {
    demand(call.user, permission.viewItems);
    const list = listOf(call);
    const entity = fieldEntity(call, list, fieldOf(call, list));
    return ok(
      shape(entity, call.options),
      `SP.ApiData.Fields/@Element${selectSuffix(call.options)}`,
    );
  },
  "MERGE list/field": updateField,
  "DELETE list/field": (call) => {
    demand(call.user, permission.manageLists);
    const list = listOf(call);
    const field = fieldOf(call, list);
    if (field.builtIn) throw errors.fieldNotDeletable();
    removeField(call, list, field);
    return { status: 200 };
  },
  "POST list/field/setshowindisplayform": setForm("ShowInDisplayForm"),
  "POST list/field/setshowineditform": setForm("ShowInEditForm"),
  "POST list/field/setshowinnewform": setForm("ShowInNewForm"),
};

function readFields(call: Call): Answer {
  demand(call.user, permission.viewItems);
  const list = listOf(call);
  const filter = call.options.filter === null ? null : parseFilter(call.options.filter);
  const entities = call.state
    .fieldsOf(list.id)
    .map((field) => fieldEntity(call, list, field))
    .filter(
      ({ props }) =>
        !filter ||
        matches(filter, {
          read: ([name = ""]) => {
            if (!(name in props)) throw errors.propertyMissing(name);
            return props[name] as string | number | boolean | null;
          },
          literal: (_path, value) => value,
        }),
    );
  return ok(
    collection(
      entities
        .slice(0, call.options.top ?? undefined)
        .map((entity) => shape(entity, ofItsType(call.options, entity))),
    ),
    `SP.ApiData.Fields${selectSuffix(call.options)}`,
  );
}

/** What only other types of columns have is left out of this one. */
function ofItsType(options: QueryOptions, { props }: Entity): QueryOptions {
  const select = options.select.filter(([name = ""]) => name in props || !ofSomeType.has(name));
  return { ...options, select };
}

function addFromXml(call: Call): Answer {
  demand(call.user, permission.manageLists);
  const parameters = part(jsonBody(call), "parameters");
  if (typeof parameters.SchemaXml !== "string") throw errors.argumentInvalid("parameters");
  const options = typeof parameters.Options === "number" ? parameters.Options : 0;
  const list = listOf(call);
  const field = makeField(call, list, parseFieldXml(parameters.SchemaXml), options);
  return ok(fieldEntity(call, list, field), "SP.ApiData.Fields/@Element");
}

function addFromJson(call: Call, body: Json, status: number): Answer {
  demand(call.user, permission.manageLists);
  const list = listOf(call);
  const kind = typeof body.FieldTypeKind === "number" ? typeOfKind(body.FieldTypeKind) : null;
  if (!kind || typeof body.Title !== "string") throw errors.fieldXmlInvalid();
  const many = body.AllowMultipleValues === true ? "TRUE" : undefined;
  const xml: FieldXml = {
    id: null,
    type: multiType(kind, many),
    name: "",
    title: body.Title,
    attributes: many ? { Mult: many } : {},
    choices: [],
    defaultValue: null,
    formatter: null,
  };
  const target =
    typeof body.LookupListId === "string"
      ? { List: body.LookupListId, ShowField: String(body.LookupFieldName ?? "Title") }
      : {};
  const { FieldTypeKind, LookupListId, LookupFieldName, ...rest } = body;
  const draft = applyJson(
    {
      ...xml,
      listId: list.id,
      id: "",
      builtIn: false,
      order: 0,
      attributes: { ...xml.attributes, ...target },
    },
    rest,
  );
  const field = makeField(call, list, { ...draft, id: null, name: "" }, 0);
  return {
    ...ok(fieldEntity(call, list, field), "SP.ApiData.Fields/@Element"),
    status,
  };
}

function updateField(call: Call): Answer {
  demand(call.user, permission.manageLists);
  const list = listOf(call);
  const field = fieldOf(call, list);
  const body = jsonBody(call);
  if (typeof body.SchemaXml === "string") {
    const xml = parseFieldXml(body.SchemaXml);
    changeField(call, list, field, { ...field, ...xml, id: field.id, name: field.name });
  } else changeField(call, list, field, applyJson(field, body));
  return { status: 204 };
}

function setForm(attribute: string) {
  return (call: Call): Answer => {
    demand(call.user, permission.manageLists);
    const list = listOf(call);
    const field = fieldOf(call, list);
    const shown = (call.path.last.args[0] ?? "true").toUpperCase();
    changeField(call, list, field, {
      ...field,
      attributes: { ...field.attributes, [attribute]: shown },
    });
    return ok(null, "Edm.Null");
  };
}
