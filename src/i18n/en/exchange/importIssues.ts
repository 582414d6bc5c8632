import type { importIssues as german } from "../../de/exchange/importIssues.ts";
import type { Texts } from "../../language.ts";
import { locale } from "../locale.ts";

const thousands = (count: number) => count.toLocaleString(locale.tag);

export const importIssues: Texts<typeof german> = {
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
    skippedRow: (at) => `Row ${at} repeats the headings or holds nothing but tags; it is skipped.`,
    tooManyColumns: (at) =>
      `The file has ${thousands(at)} columns; at most 1,000 are read. Remove the columns that are not needed.`,
    cellTooLong: (at) =>
      `A cell in row ${at} has more than 10 million characters; the file is not read. Probably a quotation mark is missing, or it is no table.`,
    noSuchRow: (at) => `The file has no row ${at} in which the headings are said to stand.`,
  },
  rowIssues: {
    identityEmpty: "The values by which the row is recognised are empty. Please fill them in.",
    identityTwice:
      "An earlier row has the same identity but other values. Please change one of them.",
    overlong: "The row has more cells than headings. Please check delimiters and quotation marks.",
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
};
