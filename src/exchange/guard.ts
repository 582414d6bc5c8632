// A cell that starts so, or a line or quoted part of it, is run as a formula by spreadsheets (OWASP, CSV injection).
const start = '(?<=^|[\\n\\r"])';
const formula = "(?=[=+\\-@\\t\\r＝＋－＠])";
const bare = new RegExp(`${start}('*)${formula}`, "g");
const guarded = new RegExp(`${start}'('*)${formula}`, "g");

/** The text with an apostrophe before everything a spreadsheet would run. */
export function guardText(text: string): string {
  return text.replace(bare, "'$1");
}

/** Exactly the text that was guarded. */
export function unguardText(text: string): string {
  return text.replace(guarded, "$1");
}
