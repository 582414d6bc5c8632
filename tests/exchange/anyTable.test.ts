import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../src/exchange/csv.ts";
import { bytesOf } from "./anyFile.ts";

const letters = fc.stringMatching(/^[A-Za-zÄÖÜäöüß0-9 .,;|'"„“/+&\-()]{0,24}$/);
const cell = fc.oneof(
  letters,
  fc.tuple(letters, letters).map((lines) => lines.join("\n")),
);
const width = 4;
const rows = fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
  minLength: 1,
  maxLength: 12,
});

/** Writes cells as RFC 4180 says, by itself: the quoted ones as the pattern tells, all that must be. */
function write(cells: readonly string[], delimiter: string, quoteAll: boolean): string {
  return cells
    .map((text) =>
      quoteAll || /["\r\n]/.test(text) || text.includes(delimiter) || /^\s|\s$/.test(text)
        ? `"${text.replaceAll('"', '""')}"`
        : text,
    )
    .join(delimiter);
}

test("what an independent writer wrote is read as it was, or its row is named", () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(";", ",", "\t", "|"),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      (written, delimiter, newline, quoteAll) => {
        const headings = ["Bezeichnung", "Träger", "Beginn", "Ende"];
        const text = [headings, ...written]
          .map((cells) => write(cells, delimiter, quoteAll))
          .join(newline);
        const table = readCsv(bytesOf(text));
        expect([table.headings, table.delimiter]).toEqual([headings, delimiter]);
        const filled = written.filter((cells) => cells.some((one) => one.trim() !== ""));
        expect(table.rows).toHaveLength(filled.length);
        for (const [at, row] of table.rows.entries()) {
          if (row.faults.some(({ isWarning }) => !isWarning)) continue;
          expect(row.cells.map((one) => one.trim())).toEqual(filled[at]?.map((one) => one.trim()));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("one damaged line of any kind takes at most itself out of a table", () => {
  const junk = fc.stringMatching(/^[A-Za-z;" ]{0,30}$/);
  fc.assert(
    fc.property(junk, fc.integer({ min: 0, max: 6 }), (line, at) => {
      const sound = Array.from({ length: 6 }, (_, index) => `Zeile ${index};"Ort ${index}";x`);
      const lines = [...sound.slice(0, at), line, ...sound.slice(at)];
      const { rows: found } = readCsv(bytesOf(`Bezeichnung;Träger;Beginn\n${lines.join("\n")}\n`));
      const read = found.filter(
        ({ faults, overlong }) => !overlong && !faults.some(({ isWarning }) => !isWarning),
      );
      for (let index = 0; index < 6; index++)
        expect(read.map(({ cells }) => cells.join("|"))).toContain(`Zeile ${index}|Ort ${index}|x`);
    }),
    { numRuns: 500 },
  );
});
