import type { SharePointError } from "../errors.ts";
import type { Collection, Entity, Value } from "./entity.ts";

/** How much is said about the data besides the data. */
export type Level = "minimalmetadata" | "nometadata" | "verbose";

/** Reads the level from an Accept header; null where no JSON is asked for. */
export function levelOf(accept: string | undefined): Level | null {
  const text = (accept ?? "").toLowerCase().replaceAll(" ", "");
  if (text.includes("odata=verbose")) return "verbose";
  if (text.includes("odata=nometadata") || text.includes("odata.metadata=none"))
    return "nometadata";
  return text.includes("json") ? "minimalmetadata" : null;
}

export function contentType(level: Level): string {
  return `application/json;odata=${level};streaming=true;charset=utf-8`;
}

/** The body of an answer at a level; `metadata` is what follows `$metadata#`. */
export function renderBody(value: Value, level: Level, apiUrl: string, metadata: string): unknown {
  if (level === "verbose") return { d: verboseTop(value, apiUrl) };
  const head =
    level === "minimalmetadata" ? { "odata.metadata": `${apiUrl}/$metadata#${metadata}` } : {};
  if (value === null) return { ...head, "odata.null": true };
  if (typeof value === "object" && "kind" in value) {
    if (value.kind === "collection") {
      const items = value.entities.map((entity) => renderLight(entity, level, apiUrl));
      return value.nextLink === undefined
        ? { ...head, value: items }
        : { ...head, "odata.nextLink": value.nextLink, value: items };
    }
    const rendered = renderLight(value, level, apiUrl) as { [name: string]: unknown };
    return { ...head, ...rendered };
  }
  return { ...head, value };
}

function renderLight(value: Value, level: Level, apiUrl: string): unknown {
  if (value === null || typeof value !== "object" || !("kind" in value)) return value;
  if (value.kind === "collection")
    return value.entities.map((entity) => renderLight(entity, level, apiUrl));
  const out: { [name: string]: unknown } = {};
  const minimal = level === "minimalmetadata";
  if (value.kind === "entity" && minimal) {
    out["odata.type"] = value.type;
    out["odata.id"] = value.id ?? `${apiUrl}/${value.editLink}`;
    if (value.etag !== undefined) out["odata.etag"] = value.etag;
    out["odata.editLink"] = value.editLink;
  }
  for (const [name, inner] of Object.entries(value.props)) {
    if (isExpanded(inner) && minimal && value.kind === "entity")
      out[`${name}@odata.navigationLinkUrl`] = `${value.editLink}/${name}`;
    if (!isAbsent(inner)) out[name] = renderLight(inner, level, apiUrl);
  }
  return out;
}

function isExpanded(value: Value): value is Entity | Collection {
  return value !== null && typeof value === "object" && "kind" in value && value.kind !== "complex";
}

function isAbsent(value: Value): boolean {
  return isExpanded(value) && value.kind === "collection" && value.absent === true;
}

function verboseTop(value: Value, apiUrl: string): unknown {
  if (
    value !== null &&
    typeof value === "object" &&
    "kind" in value &&
    value.kind === "collection"
  ) {
    const results = value.entities.map((entity) => renderVerbose(entity, apiUrl));
    return value.nextLink === undefined ? { results } : { results, __next: value.nextLink };
  }
  return renderVerbose(value, apiUrl);
}

function renderVerbose(value: Value, apiUrl: string): unknown {
  if (value === null || typeof value !== "object") return value;
  if (!("kind" in value))
    return {
      __metadata: {
        type: `Collection(${typeof value[0] === "number" ? "Edm.Int32" : "Edm.String"})`,
      },
      results: value,
    };
  if (value.kind === "collection")
    return { results: value.entities.map((entity) => renderVerbose(entity, apiUrl)) };
  const props: { [name: string]: unknown } = {};
  for (const [name, inner] of Object.entries(value.props))
    props[name] = renderVerbose(inner, apiUrl);
  if (value.kind === "complex") return { __metadata: { type: value.type }, ...props };
  const uri = `${apiUrl}/${value.editLink}`;
  const etag = value.etag === undefined ? {} : { etag: value.etag };
  const deferred = Object.fromEntries(
    (value.navigation ?? [])
      .filter((name) => !(name in props))
      .map((name) => [name, { __deferred: { uri: `${uri}/${name}` } }]),
  );
  return {
    __metadata: { id: value.id ?? uri, uri, ...etag, type: value.type },
    ...deferred,
    ...props,
  };
}

/** An error in the form the caller asked for: verbose, JSON light, or XML where no JSON was asked for. */
export function renderError(
  error: SharePointError,
  level: Level | null,
): { type: string; body: string } {
  const inner = { code: error.code, message: { lang: "de-DE", value: error.message } };
  if (level === null)
    return {
      type: "application/xml;charset=utf-8",
      body: `<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>${escapeXml(error.code)}</m:code><m:message xml:lang="de-DE">${escapeXml(error.message)}</m:message></m:error>`,
    };
  const key = level === "verbose" ? "error" : "odata.error";
  return { type: contentType(level), body: JSON.stringify({ [key]: inner }) };
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
