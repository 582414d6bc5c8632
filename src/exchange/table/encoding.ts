import { type CodePage, decodeCodePage } from "./codePages.ts";
import { plausibility } from "./plausibility.ts";

/** How a file's characters may be kept, by the name a mapping gives. */
export const encodings = [
  "utf-8",
  "windows-1252",
  "iso-8859-15",
  "windows-1250",
  "macintosh",
  "ibm850",
  "ibm437",
  "utf-16le",
  "utf-16be",
] as const;
export type Encoding = (typeof encodings)[number];

/** Why an encoding was taken. `damaged`: as UTF-8 all but a few bytes are sound. */
export type EncodingReason = "chosen" | "mark" | "zeros" | "valid" | "damaged" | "letters";

/** The encoding a file's own bytes speak for. */
export function detectEncoding(bytes: Uint8Array): {
  readonly encoding: Encoding;
  readonly reason: EncodingReason;
} {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", reason: "mark" };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", reason: "mark" };
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { encoding: "utf-8", reason: isUtf8(bytes) ? "mark" : "damaged" };
  const start = bytes.subarray(0, 400);
  const zeros = (odd: 0 | 1) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) > start.length / 4) return { encoding: "utf-16le", reason: "zeros" };
  if (zeros(0) > start.length / 4) return { encoding: "utf-16be", reason: "zeros" };
  if (isUtf8(bytes)) return { encoding: "utf-8", reason: "valid" };
  return byLetters(bytes);
}

/** The file's text; bytes the encoding does not know become U+FFFD, or a control character. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === "ibm437" || encoding === "ibm850")
    return decodeCodePage(bytes, encoding satisfies CodePage);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (one) => special[one.charCodeAt(0) - 0x80] ?? one);
}

// Windows-1252's own 0x80–0x9f; some versions of Node decode it as Latin-1, which has none.
const special = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// Of equally plausible ones the first: what German offices write most, and in doubt.
const candidates = ["windows-1252", "utf-8", "ibm850", "macintosh", "ibm437"] as const;

/** The encoding in which the bytes beyond ASCII are letters and signs where people write such. */
function byLetters(bytes: Uint8Array) {
  const sample = aroundSpecial(bytes);
  const scored = candidates.map((encoding) => ({
    encoding,
    score: plausibility(decode(sample, encoding)),
  }));
  const { encoding } = scored.reduce((best, one) => (one.score > best.score ? one : best));
  return { encoding, reason: encoding === "utf-8" ? "damaged" : "letters" } as const;
}

const sampleSize = 200_000;

/** The bytes beyond ASCII with their neighbours, a line each: enough to judge, however long the file. */
function aroundSpecial(bytes: Uint8Array): Uint8Array {
  const taken: number[] = [];
  let until = 0;
  for (let at = 0; at < bytes.length && taken.length < sampleSize; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const from = Math.max(until, at - 3);
    if (from > until) taken.push(0x0a);
    until = Math.max(until, at + 5);
    for (const byte of bytes.subarray(from, until)) taken.push(byte);
    at = until - 1;
  }
  return Uint8Array.from(taken);
}
