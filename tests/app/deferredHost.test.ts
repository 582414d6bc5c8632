import { expect, test } from "vitest";
import { isOwnCopy, readLastHost } from "../../src/app/start/deferredHost.ts";

const last = readLastHost({
  siteUrl: "https://example.org/sites/a",
  account: "first",
  theme: "default",
  language: "de",
});

test.for([
  ["of the person the address names", "?account=first", true],
  ["of somebody else than the address names", "?account=second", false],
  ["where the address names nobody", "", true],
  ["of the site the address names", "?site=https://example.org/sites/a", true],
  ["of another site than the address names", "?site=https://example.org/sites/b", false],
  ["where Teams put nobody in", "?account={userObjectId}", true],
] as const)("a copy %s is shown early: %s → %s", ([, search, own]) => {
  expect(last && isOwnCopy(last, `https://app.example.org/index.html${search}`)).toBe(own);
});

test("a copy kept before accounts were told apart belongs to nobody named", () => {
  const old = readLastHost({ siteUrl: "https://example.org", theme: "dark", language: "de" });
  expect(old?.account).toBeNull();
  expect(old && isOwnCopy(old, "https://app.example.org/?account=first")).toBe(false);
});
