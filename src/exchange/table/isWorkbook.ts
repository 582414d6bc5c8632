/** Whether a file's first bytes are those of a workbook, an archive, a PDF, a picture, a web page or JSON. */
export function isWorkbook(bytes: Uint8Array): boolean {
  if (beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte)))
    return true;
  // Without the zeros of UTF-16 and the marks of either.
  const plain = [...bytes.subarray(0, 2000)].filter((byte) => byte !== 0);
  const start = String.fromCharCode(...plain)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replace(/^(?:\s*<!--[\s\S]*?-->)+/, "");
  return (
    /^\s*<(?:!doctype|!--|html|head|body|table|style|\?xml|meta)/i.test(start) ||
    /^\s*MIME-Version:/i.test(start) ||
    /^\s*(?:\{\s*(?:"[^"]*"\s*:|\})|\[\s*[[{])/.test(start)
  );
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
