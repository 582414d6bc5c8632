import { strToU8, zipSync } from "fflate";
import type { Document } from "../../../documents/document.ts";

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The least that writing a paper can cost: its texts as bare paragraphs and tables in strings, zipped. */
export function bareWord({ chapters }: Document): Uint8Array {
  const body: string[] = [];
  for (const { title, blocks } of chapters) {
    body.push(paragraph(title));
    for (const block of blocks) {
      if (block.type === "paragraph") body.push(paragraph(plain(block.text)));
      else if (block.type === "heading") body.push(paragraph(block.text));
      else if (block.type === "bullets")
        for (const item of block.items) body.push(paragraph(plain(item)));
      else if (block.type === "definitions")
        for (const { term, text } of block.items) body.push(paragraph(`${term} ${plain(text)}`));
      else if (block.type === "table")
        body.push(
          `<w:tbl>${[block.head.map((text) => ({ text })), ...block.rows]
            .map(
              (row) =>
                `<w:tr>${row.map(({ text }) => `<w:tc>${paragraph(plain(text))}</w:tc>`).join("")}</w:tr>`,
            )
            .join("")}</w:tbl>`,
        );
    }
  }
  const xml = `<w:document ${namespace}><w:body>${body.join("")}</w:body></w:document>`;
  return zipSync({ "word/document.xml": strToU8(xml) });
}

function paragraph(text: string): string {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<w:p><w:r><w:t xml:space="preserve">${safe}</w:t></w:r></w:p>`;
}

function plain(text: string | readonly { readonly text: string }[]): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}
