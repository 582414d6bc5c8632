/**
 * What the bytes 80–FF mean in the code pages of DOS, which no browser decodes (unicode.org, VENDORS/MICSFT/PC).
 * A library for it (iconv-lite) would bring 300 KB and a substitute for Node's Buffer into the app.
 */
const upperHalves = {
  ibm437:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
  ibm850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
} as const;

export type CodePage = keyof typeof upperHalves;

/** The text of bytes written in a code page; bytes below 80 are ASCII. */
export function decodeCodePage(bytes: Uint8Array, page: CodePage): string {
  const upper = upperHalves[page];
  // As Latin-1 each byte is the character of its number.
  const text = fromLatin1(bytes);
  return text.replace(/[\u0080-\u00ff]/g, (one) => upper[one.charCodeAt(0) - 0x80] ?? one);
}

const piece = 8192;

function fromLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += piece)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return parts.join("");
}
