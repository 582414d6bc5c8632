import type { Block, RichText, Run } from "./document.ts";

/** Hand-written text as blocks: paragraphs between empty lines, lists by "- " or "1. ", bold between two asterisks. */
export function parseMarkup(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.replace(/\r\n?/g, "\n").split(/\n\s*\n/)) {
    for (const { kind, lines } of runsOfLines(part)) {
      if (kind === "text")
        blocks.push({ type: "paragraph", text: richText(lines.join("\n")), handWritten: true });
      else
        blocks.push({
          type: "bullets",
          items: lines.map(richText),
          ...(kind === "ordered" && { ordered: true }),
        });
    }
  }
  return blocks;
}

/** The text with what stands between two asterisks in bold. */
export function richText(text: string): RichText {
  const pieces = text.split(/\*\*(?=\S)(.+?)(?<=\S)\*\*/s);
  if (pieces.length === 1) return text;
  return pieces.flatMap((piece, index): Run[] =>
    piece === "" ? [] : [{ text: piece, ...(index % 2 === 1 && { bold: true }) }],
  );
}

type Kind = "text" | "bullets" | "ordered";

const marks = { bullets: /^\s*[-*•–]\s+/, ordered: /^\s*\d{1,2}[.)]\s+/ } as const;

/** Lines of one kind together. */
function runsOfLines(part: string): { kind: Kind; lines: string[] }[] {
  const groups: { kind: Kind; lines: string[] }[] = [];
  for (const line of part.split("\n")) {
    if (line.trim() === "") continue;
    const kind = marks.bullets.test(line)
      ? "bullets"
      : marks.ordered.test(line)
        ? "ordered"
        : "text";
    const bare = kind === "text" ? line.trim() : line.replace(marks[kind], "").trim();
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(bare);
    else groups.push({ kind, lines: [bare] });
  }
  return groups;
}
