import { DOMParser, type Element, type Document as Xml } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A Word file taken apart: its parts as text and parsed; a part that is not well-formed throws. */
export function opened(file: Uint8Array) {
  const parts = unzipSync(file);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const parse = (name: string): Xml =>
    new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(`${name}: ${message}`);
      },
    }).parseFromString(text(name), "text/xml");
  return { names: Object.keys(parts), text, parse, body: parse("word/document.xml") };
}

export function all(node: Xml | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)];
}

export function textOf(node: Element): string {
  return all(node, "w:t")
    .map((one) => one.textContent ?? "")
    .join("");
}

/** Style id of a paragraph. */
export function styleOf(paragraph: Element): string {
  return all(paragraph, "w:pStyle")[0]?.getAttribute("w:val") ?? "";
}
