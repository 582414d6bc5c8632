import type { IssueCode } from "../domain/issue.ts";
import type { ListName } from "../domain/schema/index.ts";
import { bilingual, type Language } from "./language.ts";
import { fieldWords, listWords } from "./lists.ts";
import { issueWords } from "./rules.ts";

const thousands = (count: number, language: Language) =>
  count.toLocaleString(language === "de" ? "de-DE" : "en-GB");

/** What may be wrong with a file, a row of it or a mapping, and what to do then. */
const words = bilingual(
  {
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
        `Die Datei hat ${thousands(at, "de")} Spalten; gelesen werden höchstens 1.000. Entfernen Sie die Spalten, die nicht gebraucht werden.`,
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
  },
  {
    row: "Row",
    column: "Column",
    mapping: "Mapping",
    quoted: (text) => `“${text}”`,
    problems: {
      notText: () =>
        "This is no CSV file. Open the file in Excel and save the table there as “CSV UTF-8”.",
      empty: () => "The file is empty.",
      noRows: () => "The file has headings but no rows.",
      emptyHeading: (at) => `Column ${at} has no heading.`,
      doubleHeading: (at) => `The heading of column ${at} occurs more than once; it was numbered.`,
      damagedHeading: (at) =>
        `The heading of column ${at} holds damaged characters. Check the character set.`,
      skippedRow: (at) =>
        `Row ${at} repeats the headings or holds nothing but tags; it is skipped.`,
      tooManyColumns: (at) =>
        `The file has ${thousands(at, "en")} columns; at most 1,000 are read. Remove the columns that are not needed.`,
      cellTooLong: (at) =>
        `A cell in row ${at} has more than 10 million characters; the file is not read. Probably a quotation mark is missing, or it is no table.`,
      noSuchRow: (at) => `The file has no row ${at} in which the headings are said to stand.`,
    },
    rowIssues: {
      identityEmpty: "The values by which the row is recognised are empty. Please fill them in.",
      identityTwice:
        "An earlier row has the same identity but other values. Please change one of them.",
      overlong:
        "The row has more cells than headings. Please check delimiters and quotation marks.",
      foreignWord: "This word is not one of the choices; it is taken over and counts as unknown.",
      damaged:
        "The cell holds a damaged character (�). Please mend it in the file or choose another character set.",
      quotes:
        "The quotation marks of the row do not go in pairs. Please add or remove them in the file.",
      swallowed:
        "A cell here probably holds several rows because a quotation mark is missing. Please check the file.",
      controls: "The cell held control characters; they were removed.",
      twiceEncoded:
        "The umlauts of the cell are probably stored wrongly in the file already (such as “Ã¤” for “ä”). Please check.",
      errorCell:
        "An error of the spreadsheet stands here in place of a value. Please mend the formula in the file.",
      ambiguousNumber:
        "The number can be read in two ways. Please choose the form of numbers of the column (1.234,56 or 1,234.56) or write the number like this: 29,275.00.",
      ambiguousShare:
        "It is not clear whether per cent or a share of 1 is meant. Please write it with the sign: 45 %.",
      groupedFte:
        "So many full-time equivalents are not plausible; probably the point or comma stands for decimals. Please write it like this: 1.25. If there are so many indeed, please write no separator: 1250.",
      manyFte: "These are very many full-time equivalents. Please check.",
      serialDay:
        "This is no date, but probably the number by which a spreadsheet counts days. Please format the column as a date there and save it anew.",
      monthAsStart: "Only a month is given; its first day counts as the start.",
      monthAsEnd: "Only a month is given; its last day counts as the end.",
      unlimitedTerm:
        "The end says “unlimited”, but another column of the row names a limited term. Please change one of them.",
      unlimitedValue:
        "The end says “unlimited”; here this holds instead of the fixed value for all rows.",
      unclearWords:
        "This may be one word or several, and not all are known. Please answer it among the words or separate them by semicolons.",
      onlyOne: "These are several values; the field takes only one. Please choose one of them.",
      wouldDouble:
        "This entry exists already, with the same title and the same days but another identity. Please choose: match it or create it anew.",
      targetLeftOut:
        "The entry this field points to stands in a row that is left out. Please mend that row first.",
      shortened:
        "The text is longer than 255 characters; it is shortened and stands whole in the remarks.",
    },
    bundleProblems: {
      archiveDamaged:
        "The ZIP archive is damaged or protected by a password. Please download it anew, or unpack it and import the lists one by one.",
      archiveTooLarge:
        "The ZIP archive is too large: at most 200 files and 200 MB unpacked. Please unpack it and import the lists one by one.",
      noTables: "The ZIP archive holds no CSV files. Choose this app's full export or a CSV file.",
      noOwnList:
        "belongs to no list of a full export of this app and is left out. Please unpack it and import it by itself.",
      listTwice:
        "holds a list that already stands in another file of the archive, and is left out. Please keep only one of them.",
      fileUnreadable: "is empty or no CSV file and is left out.",
    },
    mapProblems: {
      notAnObject: "is not an object",
      missing: "is missing",
      unknownKey: "is no key of a mapping",
      wrongType: "has no valid value",
      unknownOption: "has no valid value",
      unknownList: "names no list",
      unknownField: "names no field of the list",
      unknownSource: "needs exactly one of column, value, text, product and record",
      unknownRecord: "names no earlier record",
      unknownWord: "names no word of this field's choice",
      notAValue: "is no valid value for this field",
      doubleName: "occurs twice",
      notANumberField: "needs at least two number fields and must be one itself",
      notALookup: "does not fit the list the field points to",
      noIdentity: "is missing: without identity or key, rows are not recognised again",
    },
    possible: (text) => `possible are: ${text}`,
    stands: (text) => `there stands “${text}”`,
  },
);

type Words = (typeof words)["de"];
type RowIssueCode = IssueCode | keyof Words["rowIssues"];

interface SaidIssue {
  readonly code: RowIssueCode;
  readonly list: ListName;
  readonly field: string | null;
  readonly column: string | null;
  readonly text: string;
}

/** "Zeile 12, Spalte „Beginn“ („31.02.2016“): Das ist kein Datum. …" */
export function describeRowIssue(row: number, issue: SaidIssue, language: Language): string {
  const { row: label, column, quoted } = words[language];
  const field = issue.field
    ? `${listWords[language][issue.list].one}, ${fieldWords(issue.list, issue.field, language).label}`
    : null;
  const place = issue.column ? `${column} ${quoted(issue.column)}` : field;
  const held = shortText(issue.text);
  return `${label} ${row}${place ? `, ${place}` : ""}${held ? ` (${quoted(held)})` : ""}: ${wordRowIssue(issue.code, language)}`;
}

/** "Beginn „31.02.2016“ – Das ist kein Datum. …", for a list of what is wrong in one row. */
export function describePlace(issue: SaidIssue, language: Language): string {
  const { quoted } = words[language];
  const field = issue.field ? fieldWords(issue.list, issue.field, language).label : "";
  const held = shortText(issue.text);
  const place = [issue.column ?? field, held ? quoted(held) : ""].filter(Boolean).join(" ");
  return `${place ? `${place} – ` : ""}${wordRowIssue(issue.code, language)}`;
}

/** "Zuordnung, records[0].fields.titel: nennt kein Feld der Liste" */
export function describeMappingProblem(
  {
    code,
    path,
    text,
  }: { readonly code: keyof Words["mapProblems"]; readonly path: string; readonly text?: string },
  language: Language,
): string {
  const { mapping, mapProblems, possible, stands } = words[language];
  const isChoice = /^unknown(?:Key|Option|List|Field|Record)$/.test(code);
  const more = text ? ` (${isChoice ? possible(text) : stands(text)})` : "";
  return `${mapping}${path ? `, ${path}` : ""}: ${mapProblems[code]}${more}`;
}

/** What is wrong with a file as a whole. */
export function describeTableProblem(
  { code, at }: { readonly code: keyof Words["problems"]; readonly at: number },
  language: Language,
): string {
  return words[language].problems[code](at);
}

function wordRowIssue(code: RowIssueCode, language: Language): string {
  const { rowIssues } = words[language];
  const isRow = (one: RowIssueCode): one is keyof typeof rowIssues => one in rowIssues;
  return isRow(code) ? rowIssues[code] : issueWords[language][code];
}

function shortText(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return short.replace(/\s+/g, " ").trim();
}

/** What of an archive cannot be read, and what to do. */
export function describeBundleProblem(
  problem: {
    readonly code: keyof (typeof words)["de"]["bundleProblems"];
    readonly file: string | null;
  },
  language: Language,
): string {
  const said = words[language].bundleProblems[problem.code];
  return problem.file === null ? said : `${words[language].quoted(problem.file)} ${said}`;
}
