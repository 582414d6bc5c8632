import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from "fflate";
import type { Meta } from "../documents/document.ts";

const fixedTime = new Date(1980, 0, 1); // equal input, equal bytes

/** Adds what the docx library has no option for: texts that name each table, and the paper's language. */
export function finish(
  file: Uint8Array,
  tables: readonly string[],
  meta: Meta,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  change(parts, "word/document.xml", (xml) => numberBookmarks(nameTables(xml, tables)));
  change(parts, "docProps/core.xml", (xml) => setDay(setLanguage(xml, meta.language), meta));
  return zipSync(parts, { mtime: fixedTime, level: 6 });
}

function change(parts: Unzipped, name: string, by: (xml: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`The file has no part ${name}.`);
  parts[name] = strToU8(by(strFromU8(part)));
}

function nameTables(xml: string, tables: readonly string[]): string {
  let index = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const caption = escapeXml(tables[index++] ?? "");
    if (!caption) return end;
    return `<w:tblCaption w:val="${caption}"/><w:tblDescription w:val="${caption}"/>${end}`;
  });
}

/** The docx library counts bookmarks over all papers it ever wrote; each paper counts its own. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, (tag) =>
    tag.replace(/w:id="([^"]*)"/, (_, id: string) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return `w:id="${numbers.get(id)}"`;
    }),
  );
}

function setLanguage(xml: string, language: string): string {
  return xml.replace(
    "</cp:coreProperties>",
    `<dc:language>${language}</dc:language></cp:coreProperties>`,
  );
}

function setDay(xml: string, { issuedOn }: Meta): string {
  if (issuedOn === undefined) return xml;
  return xml.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${issuedOn}T00:00:00Z`,
  );
}

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", " ");
}
