/** Text without marks and case, so that "gross" finds "Groß" and "fordern" finds "fördern". */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss").toLocaleLowerCase("de");
}
