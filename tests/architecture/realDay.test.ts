import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { expect, it } from "vitest";
import { sourceFiles } from "./imports.ts";

/**
 * Who may read the real day, and what for. Whether something is past or to come is judged from the
 * Stichtag: a file that is not named here reads no clock.
 */
const readers: { readonly [path: string]: string } = {
  "data/today.ts": "is the real day, for all others",
  "data/Data.tsx": "the Stichtag where neither a person nor the office has chosen one",
  "app/frame/AsOfChoice.tsx": "offers today as the Stichtag",
  "app/frame/PrintHead.tsx": "says when a page was printed",
  "features/quality/QualityScreen.tsx": "dates a confirmation",
  "features/records/BulkBar.tsx": "dates a confirmation",
  "features/records/RecordHeader.tsx": "dates a confirmation, and says that it was just given",
  "features/meeting/run/ConfirmPoint.tsx": "tells what was confirmed today",
  "features/meeting/run/useConfirming.ts": "dates a confirmation",
  "features/meeting/useClock.ts": "is the present moment of a meeting, for the files below",
  "features/meeting/run/useRun.ts":
    "how long a running meeting has been at a point; dates outcomes",
  "features/meeting/useNewMeeting.ts": "proposes when a new meeting is held",
  "features/meeting/prepare/AgendaEditor.tsx": "times of an agenda whose meeting has none yet",
  "features/meeting/run/FieldInPlace.tsx": "the year of a day typed without one; dates a change",
  "features/meeting/close/useClosing.ts": "dates the end of a meeting",
  "features/meeting/close/NotEntered.tsx": "dates the call of a point",
  "features/meeting/prepare/PrepareMeeting.tsx": "dates the beginning of a meeting",
  "features/meeting/close/CloseMeeting.tsx": "dates minutes",
  "features/meeting/close/ClosedMeeting.tsx": "dates minutes and their approval",
  "features/meeting/close/MinutesActions.tsx": "dates minutes and their filing",
  "features/meeting/follow/RegisterTable.tsx": "dates what was done",
  "features/potentials/PotentialRow.tsx": "dates a publication",
  "features/masterplan/ShareStep.tsx": "dates the sharing of a version",
  "features/setup/Exchange.tsx": "names an export after its day",
  "features/setup/useCheck.ts": "says when the site was checked",
  "app/frame/TroubleBanner.tsx": "counts down to the next attempt",
  "app/start/lastScreen.ts": "keeps the picture of a screen for one day at most",
  "data/offeredWords.ts": "how long an answer of the site is good for",
  "sync/surroundings.ts": "waits and time-outs of the replica",
  "sharepoint/connect.ts": "pauses between requests",
  "cli/siteOption.ts": "the Stichtag of a command where none is given",
  "emulator/sharepoint/clock.ts": "the local site's clock",
};

/** Each form in which the real time is read: of the platform, and of our own files that pass it on. */
const reading =
  /\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bDate\.now\b|\bTemporal\.Now\b|\bperformance\.timeOrigin\b|\.format\(\s*\)|\buseToday\(|\bpresently\b|\buseNow\(/;

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

it("is read by nobody but those named here, and each of them does", () => {
  const found = sourceFiles
    .filter((file) => reading.test(withoutComments(readFileSync(file, "utf8"))))
    .map((file) => relative("src", file).replaceAll("\\", "/"));
  expect(found.toSorted()).toEqual(Object.keys(readers).toSorted());
});

it.each([
  "const now = new Date();",
  "on < toDay(Date.now())",
  "options.now ?? Date.now",
  "new Intl.DateTimeFormat().format()",
  "const today = useToday();",
  "useState(presently)",
])("would be noticed: %s", (line) => {
  expect(line).toMatch(reading);
});
