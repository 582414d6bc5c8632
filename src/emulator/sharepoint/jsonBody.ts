import { errors } from "./errors.ts";
import type { Call } from "./protocol/call.ts";

export type Json = { readonly [name: string]: unknown };

/** The body as an object; 400 where it is none. */
export function jsonBody(call: Call): Json {
  const text = call.body.toString("utf8").trim();
  if (text === "") throw errors.bodyMissing();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw errors.bodyNoJson();
  }
  if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed))
    throw errors.bodyNoJson();
  return parsed as Json;
}

/** Names that say something about the body instead of being part of it. */
export function isAnnotation(name: string): boolean {
  return name === "__metadata" || name.startsWith("odata.") || name.includes("@odata.");
}

export function part(json: Json, name: string): Json {
  const inner = json[name];
  return inner !== null && typeof inner === "object" && !Array.isArray(inner)
    ? (inner as Json)
    : {};
}
