import { isBlankMark } from "./marks.ts";

/** One of several words of a cell. */
export interface Part {
  readonly text: string;
  /** Not known, and made of what may be several words: a person has to say which. */
  readonly unclear: boolean;
}

const outer = /[;\n|•]/;
const inner = /(\s+[-–—]\s+|\s*[,/+&·](?:\s*(?:und|and)\s+)?\s*|\s+(?:und|and|sowie|u\.)\s+)/i;
const most = 100;

/**
 * The words of a cell that may hold several: parted by semicolons and line breaks, and where all or some
 * of what is between them is known, by commas, strokes, plus signs and "und". A known word that holds
 * such a sign itself stays whole.
 */
export function severalParts(text: string, isKnown: (word: string) => boolean): readonly Part[] {
  return outerParts(text).flatMap((segment) => {
    if (isKnown(segment)) return [{ text: segment, unclear: false }];
    const tokens = segment.split(inner);
    return tokens.length === 1 || tokens.length > most
      ? [{ text: segment, unclear: false }]
      : joinKnown(tokens, isKnown);
  });
}

/** The words between semicolons and line breaks, as our own export writes several. */
export function outerParts(text: string): readonly string[] {
  return text
    .split(outer)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !isBlankMark(part));
}

/** What a text is made of where every sign that may part words does. */
export function splitWord(text: string): readonly string[] {
  return text
    .split(inner)
    .filter((_, at) => at % 2 === 0)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Whether a word holds no sign that may part several. */
export function isOneWord(text: string): boolean {
  return !outer.test(text) && !inner.test(text);
}

/** Tokens with the signs between them at odd places: the longest known runs, and what is left between those. */
function joinKnown(tokens: readonly string[], isKnown: (word: string) => boolean): readonly Part[] {
  const parts: Part[] = [];
  let open: number | null = null;
  const close = (until: number) => {
    if (open === null) return;
    const text = tokens.slice(open, until).join("").trim();
    if (text !== "") parts.push({ text, unclear: until - open > 1 });
    open = null;
  };
  for (let at = 0; at < tokens.length; at += 2) {
    const end = longestKnown(tokens, at, isKnown);
    if (end === null) {
      open ??= at;
      continue;
    }
    close(at - 1);
    parts.push({
      text: tokens
        .slice(at, end + 1)
        .join("")
        .trim(),
      unclear: false,
    });
    at = end;
  }
  close(tokens.length);
  return parts;
}

function longestKnown(
  tokens: readonly string[],
  from: number,
  isKnown: (word: string) => boolean,
): number | null {
  for (let end = tokens.length - 1; end >= from; end -= 2)
    if (
      isKnown(
        tokens
          .slice(from, end + 1)
          .join("")
          .trim(),
      )
    )
      return end;
  return null;
}
