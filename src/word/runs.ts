import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { RichText, Run } from "../documents/document.ts";

/** How all runs of a text look beside their own weight. */
export interface Look {
  readonly color?: string;
  readonly bold?: boolean;
}

/** The runs of a text; line feeds become line breaks, addresses of the web become links. */
export function runsOf(text: RichText, look: Look = {}): ParagraphChild[] {
  const runs: readonly Run[] = typeof text === "string" ? [{ text }] : text;
  return runs.flatMap((run): ParagraphChild[] => {
    const children = linesOf(run, look);
    return run.link && isAddress(run.link)
      ? [new ExternalHyperlink({ link: run.link, children })]
      : children;
  });
}

/** The text without its weights. */
export function plainOf(text: RichText): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}

function linesOf(run: Run, look: Look): TextRun[] {
  return run.text.split("\n").map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(look.color && { color: look.color }),
        ...((run.bold || look.bold) && { bold: true }),
        ...(run.italic && { italics: true }),
        ...(run.link && isAddress(run.link) && { style: "Hyperlink" }),
      }),
  );
}

function isAddress(link: string): boolean {
  const url = URL.canParse(link) ? new URL(link) : null;
  return (
    url !== null &&
    /^(https?|mailto):$/.test(url.protocol) &&
    (url.host !== "" || url.protocol === "mailto:")
  );
}
