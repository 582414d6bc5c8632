/** Whether a cell says in people's way that nothing is to be said: "-", "k. A.", "n/a". */
export function isBlankMark(text: string): boolean {
  return /^(?:[-–—−]+|\.{2,}|…|k\.?\s?A\.?|keine\s+Angaben?|n\.?\s?b\.?|nicht\s+bekannt|n\/?a|n\.\s?a\.|none|\?+|entfällt)$/i.test(
    text.trim(),
  );
}

/** Whether a cell holds what a spreadsheet writes where a formula failed, in German, English or by its number. */
export function isErrorCell(text: string): boolean {
  return errorCell.test(text.trim());
}

const errorCell =
  /^(?:#(?:NV|N\/A|NA|BEZUG!|REF!|WERT!|VALUE!|NAME\?|DIV\/0!|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!|KALK!|CALC!|FELD!|FIELD!|BLOCKIERT!|BLOCKED!|VERBINDEN!|CONNECT!|UNBEKANNT!|UNKNOWN!|PYTHON!|EXTERN!|EXTERNAL!|DATEN_ABRUFEN|GETTING_DATA|BUSY!)|#{3,}|(?:Err|Fehler|Error):\s?\d{3})$/i;

/** Whether a cell says that something has no end. */
export function isUnlimited(text: string): boolean {
  return /^(?:unbefr(?:istet|\.)?|nicht\s+befristet|ohne\s+(?:Befristung|Ende)|unbegrenzt|dauerhaft|auf\s+Dauer|permanent|unlimited|open[- ]ended)$/i.test(
    text.trim(),
  );
}
