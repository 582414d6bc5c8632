import { expect, test } from "vitest";
import { cleanFileName, numbered } from "../../src/sharepoint/files/fileName.ts";

test("names lose what SharePoint refuses and keep the rest", () => {
  expect(cleanFileName('Masterplan 1.0: "Entwurf" #1 50%.docx')).toBe(
    "Masterplan 1.0- -Entwurf- #1 50%.docx",
  );
  expect(cleanFileName("  ~$Plan.docx ")).toBe("Plan.docx");
  expect(cleanFileName(`${"ä".repeat(300)}.docx`)).toHaveLength(120);
  for (const name of ["", "***", "CON", "..."]) {
    expect(() => cleanFileName(name)).toThrowError(expect.objectContaining({ code: "fileName" }));
  }
  expect([1, 2].map((number) => numbered("Plan.docx", number))).toEqual([
    "Plan.docx",
    "Plan (2).docx",
  ]);
});
