import { expect, test } from "vitest";
import { qualityWords } from "../../src/i18n/analysis/quality.ts";
import { meetingWords } from "../../src/i18n/meeting/meeting.ts";

test.each([1, 7])("what counts %i stale entries says that some were never confirmed", (count) => {
  expect(qualityWords.de.stale(count, 90)).toContain(
    "seit mehr als 90 Tagen nicht oder noch nie bestätigt",
  );
  expect(qualityWords.en.stale(count, 90)).toContain(
    "not been confirmed for more than 90 days or never",
  );
  expect(meetingWords.de.staleWhy(count, 90)).toContain("oder noch nie geprüft");
  expect(meetingWords.en.staleWhy(count, 90)).toContain("or never");
});
