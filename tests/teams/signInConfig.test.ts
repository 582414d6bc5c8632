import { describe, expect, it } from "vitest";
import { parseSignInConfig } from "../../src/teams/signInConfig.ts";

describe("parseSignInConfig", () => {
  it("reads what the office has entered", () => {
    const text = `{ "clientId": " abc ", "tenant": "firma.de", "sharePointHost": "firma.sharepoint.com" }`;
    expect(parseSignInConfig(text)).toEqual({
      clientId: "abc",
      tenant: "firma.de",
      sharePointHost: "firma.sharepoint.com",
    });
  });

  it("asks for any tenant where none is named", () => {
    expect(parseSignInConfig(`{ "clientId": "abc" }`)).toEqual({
      clientId: "abc",
      tenant: "organizations",
      sharePointHost: null,
    });
  });

  it.each([`{ "clientId": "", "tenant": "" }`, "{}", "[]", "null", `{ "clientId": 5 }`])(
    "counts %s as no sign-in",
    (text) => expect(parseSignInConfig(text)).toBeNull(),
  );

  it("says that a broken file cannot be read", () => {
    expect(() => parseSignInConfig("{ clientId: x")).toThrow(/badAnswer/);
  });
});
