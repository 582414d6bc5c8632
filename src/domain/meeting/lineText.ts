/** From one place of a line to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words after which a sentence needs what follows them. */
const governing = new Set(
  (
    "ab am an auf aus bei beim bis bzw das dem den der des die durch für gegen gemäß im in ist laut mit nach neben oder " +
    "ohne samt seit soll sollen sowie sind statt über um und unter vom von vor war waren wegen werden wird zu zum zur " +
    "zwischen hat haben kann können muss müssen darf dürfen " +
    "after and are as at before by for from is of on or the to until via was will with"
  ).split(" "),
);

/**
 * The line without what was understood of it; all else stays as it was typed. Where the sentence
 * needs what was understood ("bis !14.12.", "von @FB 21 vorbereitet"), only the sign before it goes.
 */
export function textWithout(line: string, spans: readonly Span[]): string {
  const last = [...spans].sort((a, b) => b.from - a.from);
  return last.reduce((rest, span) => without(rest, line, span), line).trim();
}

function without(rest: string, line: string, { from, to }: Span): string {
  const before = line.slice(0, from);
  const after = line.slice(to);
  if (isNeeded(before, after)) return rest.slice(0, from) + rest.slice(from + 1);
  let [start, end] = [from, to];
  if (/[([{]$/.test(before) && /^[)\]}]/.test(after)) [start, end] = [from - 1, to + 1];
  if (line.slice(0, start).trim() === "") {
    return rest.slice(0, start) + rest.slice(end).replace(/^[:,]?\s+/, "");
  }
  const blank = /[^\S\n]*$/.exec(line.slice(0, start))?.[0].length ?? 0;
  return rest.slice(0, start - blank) + rest.slice(end);
}

function isNeeded(before: string, after: string): boolean {
  if (/["'„“‚‘»«]$/.test(before) || /:\s*$/.test(before)) return true;
  // Whoever else is named beside it would stand alone.
  if (/^\s*(?:und|oder|sowie|bzw|and|or|&|\+)(?![\p{L}\p{N}])/u.test(after)) return true;
  const word = /([\p{L}\p{M}]+)[^\S\n]+$/u.exec(before)?.[1];
  const goesOn = /^[^\S\n]+\p{Ll}/u.test(after);
  if (before.trim() === "") return goesOn;
  if (word === undefined) return false;
  if (governing.has(word.toLocaleLowerCase("de"))) return true;
  // "Morgen klärt @FB 21 die Frage": the verb needs whoever does it.
  return goesOn && /^\p{Ll}+t$/u.test(word);
}
