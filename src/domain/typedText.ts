// Control characters, lone surrogates and non-characters: XML has no place for them, so SharePoint and Word refuse them.
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line without unprintable characters and outer spaces; null where nothing is left. */
export function cleanLine(text: string): string | null {
  return (
    text
      .replace(/\s*[\r\n\t\u2028\u2029]\s*/g, " ")
      .replace(unprintable, "")
      .trim() || null
  );
}

/** Several lines, broken by \n, without unprintable characters; null where nothing is left. */
export function cleanNote(text: string): string | null {
  const cleaned = text.replace(/\r\n?|\u2028|\u2029/g, "\n").replace(unprintable, "");
  return cleaned.trim() === "" ? null : cleaned.replace(/\s+$/, "");
}
