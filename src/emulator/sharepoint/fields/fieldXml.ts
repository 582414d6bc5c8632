import { DOMParser } from "@xmldom/xmldom";
import { errors } from "../errors.ts";
import { escapeXml } from "../protocol/render.ts";
import type { FieldRow } from "../state/rows.ts";
import { columnTypes } from "./columns.ts";

/** What a column's XML says, before the list gives it its internal name. */
export interface FieldXml {
  readonly id: string | null;
  readonly type: string;
  readonly name: string;
  readonly title: string;
  readonly attributes: { readonly [name: string]: string };
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
  readonly formatter: string | null;
}

const ownAttributes = new Set([
  "ID",
  "Type",
  "Name",
  "StaticName",
  "DisplayName",
  "CustomFormatter",
]);

/** Throws what SharePoint answers to XML it cannot use. */
export function parseFieldXml(xml: string): FieldXml {
  let broken = false;
  const parser = new DOMParser({
    onError: () => {
      broken = true;
    },
  });
  let root: ReturnType<DOMParser["parseFromString"]>["documentElement"] = null;
  try {
    root = parser.parseFromString(xml, "text/xml").documentElement;
  } catch {
    broken = true;
  }
  if (broken || root?.nodeName !== "Field") throw errors.fieldXmlInvalid();
  const attributes: { [name: string]: string } = {};
  for (let at = 0; at < root.attributes.length; at++) {
    const attribute = root.attributes.item(at);
    if (attribute && !ownAttributes.has(attribute.name))
      attributes[attribute.name] = attribute.value;
  }
  const texts = (tag: string): string[] =>
    [...root.getElementsByTagName(tag)].map((element) => element.textContent ?? "");
  const type = multiType(root.getAttribute("Type") ?? "", attributes.Mult);
  if (!columnTypes[type]) throw errors.fieldXmlInvalid();
  const formula = texts("Formula")[0];
  if (formula !== undefined) attributes.Formula = formula;
  const title = root.getAttribute("DisplayName") ?? root.getAttribute("Name") ?? "";
  if (title === "") throw errors.fieldXmlInvalid();
  return {
    id: root.getAttribute("ID")?.toLowerCase().replaceAll(/[{}]/g, "") || null,
    type,
    name: root.getAttribute("Name") ?? "",
    title,
    attributes,
    choices: texts("CHOICE"),
    defaultValue: texts("Default")[0] ?? null,
    formatter: root.getAttribute("CustomFormatter") || null,
  };
}

export function multiType(type: string, mult: string | undefined): string {
  const isMany = mult?.toUpperCase() === "TRUE";
  return isMany && (type === "Lookup" || type === "User") ? `${type}Multi` : type;
}

export function formatFieldXml(field: FieldRow, webId: string): string {
  const attributes: { [name: string]: string } = {
    Type: field.type,
    Name: field.name,
    DisplayName: field.title,
    ID: `{${field.id}}`,
    ...field.attributes,
    ...(field.formatter === null ? {} : { CustomFormatter: field.formatter }),
    SourceID: `{${webId}}`,
    StaticName: field.name,
    Version: "1",
  };
  const { Formula, ...plain } = attributes;
  const head = Object.entries(plain)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(" ");
  const choices = field.choices.map((word) => `<CHOICE>${escapeXml(word)}</CHOICE>`).join("");
  const inner = [
    field.defaultValue === null ? "" : `<Default>${escapeXml(field.defaultValue)}</Default>`,
    choices === "" ? "" : `<CHOICES>${choices}</CHOICES>`,
    Formula === undefined ? "" : `<Formula>${escapeXml(Formula)}</Formula>`,
  ].join("");
  return inner === "" ? `<Field ${head} />` : `<Field ${head}>${inner}</Field>`;
}
