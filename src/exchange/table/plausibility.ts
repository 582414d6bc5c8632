/** How much the characters beyond ASCII look as if people had written them here: higher is likelier. */
export function plausibility(text: string): number {
  let score = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    const before = text[index - 1] ?? " ";
    const after = text[index + character.length] ?? " ";
    score += scoreOf(character, before, after);
  }
  return score;
}

const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const latin = /\p{Script=Latin}/u;
const usual = /[„“”‚‘’–—€§°…•«»²³½¼¾©®™·\u00a0]/;

function scoreOf(character: string, before: string, after: string): number {
  if (character === "\ufffd") return -4;
  if (/[\u0080-\u009f]/.test(character)) return -10;
  if (!letter.test(character)) {
    const isInside = letter.test(before) && letter.test(after);
    if (isInside) return /[’·\u00ad–]/.test(character) ? 0 : -3;
    return usual.test(character) ? 1 : -2;
  }
  if (!latin.test(character)) return -1;
  // A sharp s stands behind a vowel; where it does not, the byte is another language's letter.
  if (character === "ß") return /[aeiouäöüy\ufffd]/i.test(before) ? 3 : -1;
  if (upper.test(character)) {
    if (lower.test(before)) return -3;
    if (!letter.test(before) && !letter.test(after)) return -1;
    return /[ÄÖÜ]/.test(character) ? 3 : 1;
  }
  return /[äöü]/.test(character) ? 3 : 1;
}
