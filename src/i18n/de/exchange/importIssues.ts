import { locale } from "../locale.ts";

const thousands = (count: number) => count.toLocaleString(locale.tag);

export const importIssues = {
  row: "Zeile",
  column: "Spalte",
  mapping: "Zuordnung",
  quoted: (text: string) => `„${text}“`,
  problems: {
    notText: () =>
      "Das ist keine CSV-Datei. Öffnen Sie die Datei in Excel und speichern Sie die Tabelle dort als „CSV UTF-8“.",
    empty: () => "Die Datei ist leer.",
    noRows: () => "Die Datei hat Überschriften, aber keine Zeilen.",
    emptyHeading: (at: number) => `Spalte ${at} hat keine Überschrift.`,
    doubleHeading: (at: number) =>
      `Die Überschrift von Spalte ${at} kommt mehrmals vor; sie wurde nummeriert.`,
    damagedHeading: (at: number) =>
      `Die Überschrift von Spalte ${at} enthält beschädigte Zeichen. Prüfen Sie den Zeichensatz.`,
    skippedRow: (at: number) =>
      `Zeile ${at} wiederholt die Überschriften oder enthält nur Kennungen; sie wird übergangen.`,
    tooManyColumns: (at: number) =>
      `Die Datei hat ${thousands(at)} Spalten; gelesen werden höchstens 1.000. Entfernen Sie die Spalten, die nicht gebraucht werden.`,
    cellTooLong: (at: number) =>
      `Eine Zelle in Zeile ${at} hat mehr als 10 Millionen Zeichen; die Datei wird nicht gelesen. Vermutlich fehlt ein Anführungszeichen, oder es ist keine Tabelle.`,
    noSuchRow: (at: number) =>
      `Die Datei hat keine Zeile ${at}, in der die Überschriften stehen sollen.`,
  },
  rowIssues: {
    identityEmpty: "Die Angaben, an denen die Zeile erkannt wird, sind leer. Bitte ausfüllen.",
    identityTwice:
      "Eine frühere Zeile hat dieselbe Kennung, aber andere Angaben. Bitte eine der beiden ändern.",
    overlong:
      "Die Zeile hat mehr Zellen als Überschriften. Bitte Trennzeichen und Anführungszeichen prüfen.",
    foreignWord:
      "Dieses Wort gehört nicht zur Auswahl; es wird übernommen und zählt als unbekannt.",
    damaged:
      "Die Zelle enthält ein beschädigtes Zeichen (�). Bitte in der Datei berichtigen oder einen anderen Zeichensatz wählen.",
    quotes:
      "Die Anführungszeichen der Zeile gehen nicht auf. Bitte in der Datei ergänzen oder entfernen.",
    swallowed:
      "Hier enthält eine Zelle vermutlich mehrere Zeilen, weil ein Anführungszeichen fehlt. Bitte in der Datei prüfen.",
    controls: "Die Zelle enthielt Steuerzeichen; sie wurden entfernt.",
    twiceEncoded:
      "Die Umlaute der Zelle sind vermutlich schon in der Datei falsch gespeichert (etwa „Ã¤“ statt „ä“). Bitte prüfen.",
    errorCell:
      "Hier steht ein Fehler der Tabellenkalkulation statt eines Wertes. Bitte die Formel in der Datei berichtigen.",
    ambiguousNumber:
      "Die Zahl lässt sich auf zwei Weisen lesen. Bitte die Zahlenform der Spalte wählen (1.234,56 oder 1,234.56) oder die Zahl so schreiben: 29.275,00.",
    ambiguousShare:
      "Es ist nicht klar, ob Prozent oder ein Anteil von 1 gemeint ist. Bitte mit Zeichen schreiben: 45 %.",
    groupedFte:
      "So viele Vollzeitäquivalente sind nicht plausibel; vermutlich steht der Punkt oder das Komma für die Nachkommastellen. Bitte so schreiben: 1,25. Sind es wirklich so viele, bitte ohne Trennzeichen: 1250.",
    manyFte: "Das sind sehr viele Vollzeitäquivalente. Bitte prüfen.",
    serialDay:
      "Das ist kein Datum, vermutlich aber die Tageszahl einer Tabellenkalkulation. Bitte die Spalte dort als Datum formatieren und neu speichern.",
    monthAsStart: "Es ist nur ein Monat angegeben; als Beginn gilt sein erster Tag.",
    monthAsEnd: "Es ist nur ein Monat angegeben; als Ende gilt sein letzter Tag.",
    unlimitedTerm:
      "Das Ende heißt „unbefristet“, eine andere Spalte der Zeile nennt aber eine Befristung. Bitte eines von beiden ändern.",
    unlimitedValue:
      "Das Ende heißt „unbefristet“; das gilt hier statt des festen Wertes für alle Zeilen.",
    unclearWords:
      "Das können ein Wort oder mehrere sein, und nicht alle sind bekannt. Bitte bei den Wörtern zuordnen oder mit Semikolon trennen.",
    onlyOne: "Das sind mehrere Angaben; das Feld nimmt nur eine. Bitte eine davon wählen.",
    wouldDouble:
      "Diesen Eintrag gibt es schon, mit gleichem Titel und gleichen Tagen, aber anderer Kennung. Bitte wählen: damit abgleichen oder neu anlegen.",
    targetLeftOut:
      "Der Eintrag, auf den dieses Feld verweist, steht in einer Zeile, die ausgelassen wird. Bitte zuerst jene Zeile berichtigen.",
    shortened:
      "Der Text ist länger als 255 Zeichen; er wird gekürzt und steht ganz in den Bemerkungen.",
  },
  bundleProblems: {
    archiveDamaged:
      "Das ZIP-Archiv ist beschädigt oder mit einem Kennwort geschützt. Bitte neu herunterladen oder entpacken und die Listen einzeln einlesen.",
    archiveTooLarge:
      "Das ZIP-Archiv ist zu groß: höchstens 200 Dateien und 200 MB entpackt. Bitte entpacken und die Listen einzeln einlesen.",
    noTables:
      "Das ZIP-Archiv enthält keine CSV-Dateien. Wählen Sie den Gesamtexport dieser App oder eine CSV-Datei.",
    noOwnList:
      "gehört zu keiner Liste eines Gesamtexports dieser App und wird ausgelassen. Bitte entpacken und einzeln einlesen.",
    listTwice:
      "enthält eine Liste, die schon in einer anderen Datei des Archivs steht, und wird ausgelassen. Bitte nur eine davon behalten.",
    fileUnreadable: "ist leer oder keine CSV-Datei und wird ausgelassen.",
  },
  mapProblems: {
    notAnObject: "ist kein Objekt",
    missing: "fehlt",
    unknownKey: "ist kein Schlüssel einer Zuordnung",
    wrongType: "hat keinen gültigen Wert",
    unknownOption: "hat keinen gültigen Wert",
    unknownList: "nennt keine Liste",
    unknownField: "nennt kein Feld der Liste",
    unknownSource: "braucht genau eines von column, value, text, product und record",
    unknownRecord: "nennt keinen früheren Datensatz",
    unknownWord: "nennt kein Wort der Auswahl dieses Feldes",
    notAValue: "ist kein gültiger Wert für dieses Feld",
    doubleName: "kommt zweimal vor",
    notANumberField: "verlangt mindestens zwei Zahlenfelder und selbst ein Zahlenfeld",
    notALookup: "passt nicht zur Liste, auf die das Feld verweist",
    noIdentity: "fehlt: ohne identity oder key werden Zeilen nicht wiedererkannt",
  },
  possible: (text: string) => `möglich sind: ${text}`,
  stands: (text: string) => `dort steht „${text}“`,
};
