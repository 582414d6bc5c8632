import {
  columnType,
  entityProperty,
  hasAttribute,
  isIndexed,
  isMulti,
  isPerson,
} from "../fields/columns.ts";
import { formatFieldXml } from "../fields/fieldXml.ts";
import type { Call } from "../protocol/call.ts";
import type { Entity, Value } from "../protocol/entity.ts";
import type { FieldRow, ListRow } from "../state/rows.ts";

const made = new WeakMap<FieldRow, Entity>();

/** A column as it is answered; rows are never changed in place, so each is made once. */
export function fieldEntity(call: Call, list: ListRow, field: FieldRow): Entity {
  const entity = made.get(field) ?? makeEntity(call, list, field);
  made.set(field, entity);
  return entity;
}

function makeEntity(call: Call, list: ListRow, field: FieldRow): Entity {
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

/** Properties that only some types of columns have. */
export const ofSomeType: ReadonlySet<string> = new Set(
  "MaxLength AllowHyperlink AppendOnly IsLongHyperlink NumberOfLines RestrictedMode RichText UnlimitedLengthInDocumentLibrary WikiLinking DateFormat DateTimeCalendarType DisplayFormat FriendlyDisplayFormat TimeFormat Choices EditFormat FillInChoice Mappings CommaSeparator CustomUnitName CustomUnitOnRight MaximumValue MinimumValue ShowAsPercentage Unit CurrencyLocaleId Formula OutputType AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList LookupWebId PrimaryFieldId RelationshipDeleteBehavior AllowDisplay Presence SelectionGroup SelectionMode UserDisplayOptions".split(
    " ",
  ),
);

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
