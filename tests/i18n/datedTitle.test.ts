import { expect, test } from "vitest";
import { gapsWords } from "../../src/i18n/gaps.ts";
import { overviewWords } from "../../src/i18n/overview.ts";

test.each([
  ["Kreis- und Strategieausschuss, 01.12.2016", "Kreis- und Strategieausschuss, 01.12.2016"],
  ["Kreis- und Strategieausschuss", "Kreis- und Strategieausschuss am 01.12.2016"],
  ["", "01.12.2016"],
])("the next session %s is named with its day once", (title, said) => {
  expect(overviewWords.de.nextSession(title, "01.12.2016")).toBe(
    `Nächste mögliche Sitzung: ${said}`,
  );
  expect(gapsWords.de.nextSession(title, "01.12.2016")).toBe(`nächste mögliche Sitzung: ${said}`);
});
