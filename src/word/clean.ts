import type { Document } from "../documents/document.ts";

// What XML 1.0 forbids: controls, lone halves of surrogate pairs, noncharacters.
const forbidden = new RegExp(
  [
    "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufffe\\uffff]",
    "[\\ud800-\\udbff](?![\\udc00-\\udfff])",
    "(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  ].join("|"),
  "g",
);
// Old line and page breaks become a line feed, which renderers know.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const breaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** A text that may stand in XML; all other characters stay as they are. */
export function cleanText(text: string): string {
  return text.replace(breaks, "\n").replace(forbidden, "").replaceAll("\t", " ");
}

/** The same paper with every text cleaned. */
export function clean(document: Document): Document {
  return cleaned(document) as Document;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}
