import {
  columnType,
  entityProperty,
  hasAttribute,
  isIndexed,
  isMulti,
  isPerson,
  typeOfKind,
} from "../columns.ts";
import { errors } from "../errors.ts";
import { changeField, makeField, removeField } from "../fieldMaking.ts";
import { type FieldXml, formatFieldXml, multiType, parseFieldXml } from "../fieldXml.ts";
import { matches, parseFilter } from "../filter.ts";
import { isAnnotation, type Json, jsonBody, part } from "../jsonBody.ts";
import { type Answer, type Call, type Operations, ok } from "../protocol/call.ts";
import { collection, type Entity, type Value } from "../protocol/entity.ts";
import { selectSuffix, shape } from "../protocol/options.ts";
import { fieldOf, listOf } from "../resolve.ts";
import type { FieldRow, ListRow } from "../state/rows.ts";
import { demand, permission } from "../users.ts";

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
      entities.slice(0, call.options.top ?? undefined).map((entity) => shape(entity, call.options)),
    ),
    `SP.ApiData.Fields${selectSuffix(call.options)}`,
  );
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

/** JSON properties that stand for an attribute of the XML, with the value's form. */
const attributeOf: { readonly [property: string]: string } = {
  Required: "Required",
  Indexed: "Indexed",
  EnforceUniqueValues: "EnforceUniqueValues",
  Hidden: "Hidden",
  ReadOnlyField: "ReadOnly",
  Description: "Description",
  Group: "Group",
  MaxLength: "MaxLength",
  NumberOfLines: "NumLines",
  RichText: "RichText",
  AppendOnly: "AppendOnly",
  AllowHyperlink: "AllowHyperlink",
  RestrictedMode: "RestrictedMode",
  UnlimitedLengthInDocumentLibrary: "UnlimitedLengthInDocumentLibrary",
  MinimumValue: "Min",
  MaximumValue: "Max",
  ShowAsPercentage: "Percentage",
  CommaSeparator: "CommaSeparator",
  FillInChoice: "FillInChoice",
  LookupField: "ShowField",
  SelectionMode: "UserSelectionMode",
  SelectionGroup: "UserSelectionScope",
  Presence: "Presence",
  CurrencyLocaleId: "LCID",
  ClientSideComponentId: "ClientSideComponentId",
  ValidationFormula: "ValidationFormula",
  ValidationMessage: "ValidationMessage",
  JSLink: "JSLink",
  Direction: "Direction",
  RelationshipDeleteBehavior: "RelationshipDeleteBehavior",
  DateTimeCalendarType: "CalType",
  FriendlyDisplayFormat: "FriendlyDisplayFormat",
  ShowInFiltersPane: "ShowInFiltersPane",
  Formula: "Formula",
  OutputType: "ResultType",
  DefaultFormula: "DefaultFormula",
};

/** Names the site knows but does not change. */
const unchanged = new Set([
  "FieldTypeKind",
  "AllowMultipleValues",
  "InternalName",
  "StaticName",
  "TypeAsString",
  "Id",
  "LookupList",
]);

function applyJson(field: FieldRow, body: Json): FieldRow {
  const attributes = { ...field.attributes };
  let changed = field;
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name) || unchanged.has(name)) continue;
    if (name === "Title") changed = { ...changed, title: String(value) };
    else if (name === "Choices") changed = { ...changed, choices: words(value) };
    else if (name === "DefaultValue")
      changed = { ...changed, defaultValue: value === null ? null : String(value) };
    else if (name === "CustomFormatter")
      changed = { ...changed, formatter: value ? String(value) : null };
    else if (name === "DisplayFormat" || name === "EditFormat")
      attributes.Format = formatWord(field.type, Number(value));
    else {
      const attribute = attributeOf[name];
      if (!attribute) throw errors.propertyUnknown(name, columnType(field).odataType);
      if (value === null) delete attributes[attribute];
      else
        attributes[attribute] =
          typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    }
  }
  return { ...changed, attributes };
}

function words(value: unknown): string[] {
  const list = Array.isArray(value) ? value : (value as { results?: unknown } | null)?.results;
  if (!Array.isArray(list)) throw errors.arrayExpected("StartObject");
  return list.map(String);
}

function formatWord(type: string, value: number): string {
  if (type === "DateTime") return value === 0 ? "DateOnly" : "DateTime";
  if (type === "URL") return value === 1 ? "Image" : "Hyperlink";
  if (type === "Choice") return value === 1 ? "RadioButtons" : "Dropdown";
  return String(value);
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

export function fieldEntity(call: Call, list: ListRow, field: FieldRow): Entity {
  const { attributes } = field;
  const type = columnType(field);
  return {
    kind: "entity",
    type: type.odataType,
    editLink: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    props: {
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn,
      ClientSideComponentId: "00000000-0000-0000-0000-000000000000",
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: field.formatter,
      DefaultFormula: null,
      DefaultValue: field.defaultValue,
      Description: attributes.Description ?? "",
      Direction: "none",
      EnforceUniqueValues: hasAttribute(field, "EnforceUniqueValues"),
      EntityPropertyName: entityProperty(field),
      Filterable: type.kind !== 3,
      FromBaseType: field.builtIn,
      Group: attributes.Group || "Benutzerdefinierte Spalten",
      Hidden: hasAttribute(field, "Hidden"),
      Id: field.id,
      Indexed: field.name !== "ID" && isIndexed(field),
      IndexStatus: 0,
      InternalName: field.name,
      IsModern: false,
      JSLink: "clienttemplates.js",
      PinnedToFiltersPane: false,
      ReadOnlyField: hasAttribute(field, "ReadOnly"),
      Required: hasAttribute(field, "Required"),
      SchemaXml: formatFieldXml(field, call.state.web?.id ?? ""),
      Scope: list.url,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: type.kind !== 3,
      StaticName: field.name,
      Title: field.title,
      FieldTypeKind: type.kind,
      TypeAsString: field.type,
      TypeDisplayName: type.displayName,
      TypeShortDescription: type.displayName,
      ValidationFormula: attributes.ValidationFormula ?? null,
      ValidationMessage: attributes.ValidationMessage ?? null,
      ...ofType(call, field),
    },
  };
}

/** The properties that only this type of column has. */
function ofType(call: Call, field: FieldRow): { [name: string]: Value } {
  const { attributes } = field;
  const has = (name: string): boolean => hasAttribute(field, name);
  const figure = (name: string, otherwise: number): number => Number(attributes[name] ?? otherwise);
  switch (columnType(field).kind) {
    case 2:
      return { MaxLength: figure("MaxLength", 255) };
    case 3:
      return {
        AllowHyperlink: has("AllowHyperlink"),
        AppendOnly: has("AppendOnly"),
        IsLongHyperlink: false,
        NumberOfLines: figure("NumLines", 6),
        RestrictedMode: true,
        RichText: has("RichText"),
        UnlimitedLengthInDocumentLibrary: has("UnlimitedLengthInDocumentLibrary"),
        WikiLinking: false,
      };
    case 4:
      return {
        DateFormat: null,
        DateTimeCalendarType: figure("CalType", 1),
        DisplayFormat: attributes.Format === "DateOnly" ? 0 : 1,
        FriendlyDisplayFormat: attributes.FriendlyDisplayFormat === "Relative" ? 2 : 1,
        TimeFormat: null,
      };
    case 6:
      return {
        Choices: field.choices,
        EditFormat: attributes.Format === "RadioButtons" ? 1 : 0,
        FillInChoice: has("FillInChoice"),
        Mappings: null,
      };
    case 15:
      return { Choices: field.choices, FillInChoice: has("FillInChoice"), Mappings: null };
    case 9:
    case 10:
      return {
        CommaSeparator: attributes.CommaSeparator === undefined || has("CommaSeparator"),
        CustomUnitName: null,
        CustomUnitOnRight: false,
        DisplayFormat: figure("Decimals", -1),
        MaximumValue: figure("Max", Number.MAX_VALUE),
        MinimumValue: figure("Min", -Number.MAX_VALUE),
        ShowAsPercentage: has("Percentage"),
        Unit: null,
        ...(field.type === "Currency" ? { CurrencyLocaleId: figure("LCID", 1031) } : {}),
      };
    case 11:
      return { DisplayFormat: attributes.Format === "Image" ? 1 : 0 };
    case 17:
      return {
        CurrencyLocaleId: 1031,
        DateFormat: 0,
        DisplayFormat: -1,
        Formula: attributes.Formula ?? "",
        OutputType: 2,
        ShowAsPercentage: false,
      };
    case 7:
    case 20:
      return lookupProperties(call, field);
    default:
      return {};
  }
}

function lookupProperties(call: Call, field: FieldRow): { [name: string]: Value } {
  const person = isPerson(field);
  const common: { [name: string]: Value } = {
    AllowMultipleValues: isMulti(field),
    DependentLookupInternalNames: [],
    IsDependentLookup: false,
    IsRelationship: !person,
    LookupField: person ? "" : (field.attributes.ShowField ?? "Title"),
    LookupList: person
      ? `{${call.state.web?.siteId ?? ""}}`
      : (field.attributes.List ?? "").replaceAll(/[{}]/g, ""),
    LookupWebId: call.state.web?.id ?? "",
    PrimaryFieldId: null,
    RelationshipDeleteBehavior: 0,
    UnlimitedLengthInDocumentLibrary: false,
  };
  if (!person) return common;
  return {
    AllowDisplay: true,
    ...common,
    Presence: true,
    SelectionGroup: Number(field.attributes.UserSelectionScope ?? 0),
    SelectionMode:
      field.attributes.UserSelectionMode === "0" ||
      field.attributes.UserSelectionMode === "PeopleOnly"
        ? 0
        : 1,
    UserDisplayOptions: null,
  };
}
