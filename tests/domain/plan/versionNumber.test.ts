import { describe, expect, it } from "vitest";
import { nextVersion, parseVersion } from "../../../src/domain/plan/versionNumber.ts";

const versions = (...numbers: readonly string[]) => numbers.map((number) => ({ number }));

describe("a version's number", () => {
  it("starts at 0.1 and counts drafts on", () => {
    expect(nextVersion([])).toBe("0.1");
    expect(nextVersion(versions("0.1", "0.2"))).toBe("0.3");
    expect(nextVersion(versions("0.9", "0.10", "0.2"))).toBe("0.11");
  });

  it("gives the next whole number to what is adopted, and drafts after it follow", () => {
    expect(nextVersion(versions("0.3"), "adopted")).toBe("1.0");
    expect(nextVersion(versions("0.3", "1.0"))).toBe("1.1");
    expect(nextVersion(versions("1.0", "1.4"), "adopted")).toBe("2.0");
  });

  it("passes over what is no number", () => {
    expect(nextVersion(versions("Entwurf", "0.2", ""))).toBe("0.3");
    expect(parseVersion(null)).toBeNull();
    expect(parseVersion("1.2.3")).toBeNull();
  });
});
