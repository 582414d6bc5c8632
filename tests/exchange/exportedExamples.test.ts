import { expect, test } from "vitest";
import { listNames } from "../../src/domain/schema/index.ts";
import { exampleRecords } from "../../src/examples/exampleRecords.ts";
import { readCsv } from "../../src/exchange/csv.ts";
import { exportCsv } from "../../src/exchange/exportCsv.ts";
import { recogniseMapping } from "../../src/exchange/guessMapping.ts";
import { previewRows } from "../../src/exchange/preview.ts";
import { languages } from "../../src/i18n/language.ts";
import { bytesOf } from "./anyFile.ts";

test.each(languages)(
  "every list of an export in %s is read back: keys kept, nothing new, nothing changed",
  async (language) => {
    const held = exampleRecords();
    for (const list of listNames) {
      const table = readCsv(bytesOf(exportCsv(list, held, language)));
      const mapping = recogniseMapping(table.headings);
      if (!mapping) throw new Error(`${list} was not recognised`);
      expect(mapping.records[0]?.list).toBe(list);
      const { counts, rows } = await previewRows(table, mapping, held, {
        timeZone: "Europe/Berlin",
      });
      const wrong = rows.flatMap(({ number, issues }) =>
        issues.map(({ code, field, text }) => `${list} ${number} ${field} ${code} ${text}`),
      );
      expect(wrong).toEqual([]);
      expect(counts).toEqual({
        new: 0,
        changed: 0,
        unchanged: held[list].all.length,
        twice: 0,
        error: 0,
      });
    }
  },
);
