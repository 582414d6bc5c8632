/** Whether a file's first bytes are those of a workbook, an archive, a PDF, a picture or a web page. */
export function isWorkbook(bytes: Uint8Array): boolean {
  if (beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte)))
    return true;
  const start = String.fromCharCode(...bytes.subarray(0, 300)).replace(/^\u00ef\u00bb\u00bf/, "");
  return /^\s*<(?:!doctype|html|table|\?xml|meta)/i.test(start);
}

const beginnings = [
  // Excel (new and old), PDF, PNG, JPEG, GIF, gzip, RTF.
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
] as const;
