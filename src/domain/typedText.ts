// Control characters (C0 and C1), a mark of the byte order amid the text, lone surrogates and non-characters: XML has no place for them, so SharePoint and Word refuse them.
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line without unprintable characters and outer spaces; null where nothing is left. */
export function cleanLine(text: string): string | null {
  return (
    text
      .replace(/\s*[\r\n\t\u0085\u2028\u2029]\s*/g, " ")
      .replace(unprintable, "")
      .trim() || null
  );
}

/** Several lines, broken by \n, without unprintable characters; null where nothing is left. */
export function cleanNote(text: string): string | null {
  const cleaned = text.replace(/\r\n?|\u0085|\u2028|\u2029/g, "\n").replace(unprintable, "");
  return cleaned.trim() === "" ? null : cleaned.replace(/\s+$/, "");
}
