import { masterplan } from "../documents/masterplan/masterplan.ts";
import { makeView } from "../domain/analysis/kernel/view.ts";
import { nextVersion } from "../domain/plan/versionNumber.ts";
import { writeDocx } from "../word/write.ts";
import { command } from "./command.ts";
import { readOptions, refuseRest, required, typedPath } from "./options.ts";
import { loadRecords, openSiteOption, readDay, readLanguage } from "./siteOption.ts";
import { writeResult } from "./writeFile.ts";

/** Writes the Masterplan as a Word file, by the code the app uses. */
export const run = command(async (args) => {
  const { options, rest } = readOptions(args, {
    site: "text",
    out: "text",
    "as-of": "text",
    lang: "text",
  });
  refuseRest(rest);
  const file = typedPath(required(options.out, "out", "--out masterplan.docx"));
  const language = readLanguage(options.lang);
  const asOf = readDay(options["as-of"]);
  const { site } = openSiteOption(options.site);
  const { records, today } = await loadRecords(site);
  const view = makeView(records, { asOf, today });
  const number = nextVersion(records.planVersions.all);
  writeResult(
    file,
    await writeDocx(masterplan(records, view, { language, number, state: "draft" })),
  );
  return 0;
});
