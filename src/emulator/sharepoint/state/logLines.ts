import * as zlib from "node:zlib";
import type { Op } from "./rows.ts";

/** What a line of the journal holds: rows; in a snapshot at its end how many lines came before; in lines, at their end, which file goes on. */
export type Content = readonly Op[] | { readonly lines: number } | { readonly next: number };

/** A line with its number within the file and a checksum, so that one missing or changed shows. */
export function formatLine(number: number, content: Content): string {
  const text = `${number} ${JSON.stringify(content)}`;
  return `${checksum(Buffer.from(text))} ${text}\n`;
}

/** What a line of this number says, or null where it is not as it was written. Earlier versions wrote rows alone, at the beginning of a file only. */
export function parseLine(line: Buffer, number: number, mayBePlain: boolean): Content | null {
  const plain = line[0] === 0x5b;
  if (plain && !mayBePlain) return null;
  try {
    if (plain) return contentOf(JSON.parse(line.toString("utf8")));
    const text = line.subarray(9);
    const head = `${number} `;
    if (line.toString("latin1", 0, 9) !== `${checksum(text)} `) return null;
    if (text.toString("latin1", 0, head.length) !== head) return null;
    return contentOf(JSON.parse(text.toString("utf8", head.length)));
  } catch {
    return null;
  }
}

export function isPlain(line: Buffer): boolean {
  return line[0] === 0x5b;
}

function contentOf(read: unknown): Content | null {
  if (!Array.isArray(read)) return isMark(read) ? read : null;
  const isOp = (one: unknown) =>
    Array.isArray(one) && typeof one[0] === "string" && typeof one[1] === "string";
  // The rows themselves are as this module wrote them.
  return read.every(isOp) ? (read as readonly Op[]) : null;
}

function isMark(read: unknown): read is { lines: number } | { next: number } {
  const { lines, next } = (read ?? {}) as { lines?: unknown; next?: unknown };
  return Number.isInteger(lines) || Number.isInteger(next);
}

function checksum(bytes: Buffer): string {
  return zlib.crc32(bytes).toString(16).padStart(8, "0");
}
