import { readFileSync } from "node:fs";
import { readCsv } from "../exchange/csv.ts";
import { importRows } from "../exchange/importRows.ts";
import { type Mapping, readMapping } from "../exchange/mapping.ts";
import { readyMaps } from "../exchange/maps/index.ts";
import { previewRows } from "../exchange/preview.ts";
import { wordCounts, wordRow, wordTable } from "../i18n/cliImport.ts";
import { wordFailure } from "../i18n/failures.ts";
import { command } from "./command.ts";
import {
  BadArguments,
  readOptions,
  refuseRest,
  required,
  shellLanguage,
  typedPath,
  words,
} from "./options.ts";
import { loadRecords, openSiteOption } from "./siteOption.ts";

/** Writes the rows of a CSV file at once; rows with errors are left out and listed, and the exit code is then 1. */
export const run = command(async (args) => {
  const { options, rest } = readOptions(args, {
    site: "text",
    file: "text",
    map: "text",
    "dry-run": "flag",
  });
  refuseRest(rest);
  const file = typedPath(required(options.file, "file", "--file liste.csv"));
  const mapping = readMap(required(options.map, "map", "--map esf"));
  const table = readCsv(readInput(file));
  const { site } = openSiteOption(options.site);
  const { records, loaded } = await loadRecords(site);
  const language = shellLanguage();
  const preview = await previewRows(table, mapping, records, { timeZone: loaded.timeZone });
  for (const line of wordTable(preview, language)) console.error(line);
  if (preview.missingColumns.length > 0) return 1;
  const wrong = preview.rows.filter(({ state }) => state === "error");
  for (const row of wrong) console.error(wordRow(row, language));
  console.log(wordCounts(preview.counts, language));
  if (options["dry-run"]) return wrong.length > 0 ? 1 : 0;

  const result = await importRows(site, preview);
  console.log(words().imported(result.created, result.updated, result.unchanged));
  for (const { row, failure } of result.failed) {
    console.error(words().rowFailed(row, wordFailure(failure, language).title));
  }
  if (result.stoppedBy) throw result.stoppedBy;
  return wrong.length > 0 || result.failed.length > 0 ? 1 : 0;
});

function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new BadArguments(words().fileMissing(path));
  }
}

function readMap(name: string): Mapping {
  const ready = readyMaps.get(name);
  if (ready) return ready;
  if (!name.endsWith(".json")) {
    throw new BadArguments(words().badMap(name, [...readyMaps.keys()].join(", ")));
  }
  const path = typedPath(name);
  let form: unknown;
  try {
    form = JSON.parse(new TextDecoder().decode(readInput(path)));
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments(words().badMapFile(path, String(error)));
  }
  const read = readMapping(form);
  if (read.ok) return read.mapping;
  const problems = read.problems.map(({ code, path: place }) => `${place} (${code})`).join(", ");
  throw new BadArguments(words().badMapFile(path, problems));
}
