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

  it.each([
    ["Firma.SharePoint.com", "firma.sharepoint.com"],
    ["https://firma.sharepoint.com/", "firma.sharepoint.com"],
    [" firma.sharepoint.com:443 ", "firma.sharepoint.com"],
    ["firma.sharepoint.com:8443", "firma.sharepoint.com:8443"],
  ])("reads the host %s as browsers write it", (sharePointHost, read) => {
    const text = JSON.stringify({ clientId: "abc", sharePointHost });
    expect(parseSignInConfig(text)?.sharePointHost).toBe(read);
  });

  // Left out, such an entry would let any host of SharePoint Online do.
  it.each([
    "*.sharepoint.com",
    "http://firma.sharepoint.com",
    "firma",
    "firma.sharepoint.com/sites/a",
    "a@firma.sharepoint.com",
    "firma.sharepoint.com\\x",
    "firma sharepoint com",
    5,
    ["firma.sharepoint.com"],
    true,
  ])("says that %j is no host", (sharePointHost) => {
    const text = JSON.stringify({ clientId: "abc", sharePointHost });
    expect(() => parseSignInConfig(text)).toThrow(/configWrong/);
  });

  it.each(["", null, undefined])("leaves %j out", (sharePointHost) => {
    const text = JSON.stringify({ clientId: "abc", sharePointHost });
    expect(parseSignInConfig(text)?.sharePointHost).toBeNull();
  });

  it.each([`{ "clientId": "", "tenant": "" }`, "{}", "[]", "null", `{ "clientId": 5 }`])(
    "counts %s as no sign-in",
    (text) => expect(parseSignInConfig(text)).toBeNull(),
  );

  it("says that a broken file cannot be read", () => {
    expect(() => parseSignInConfig("{ clientId: x")).toThrow(/badAnswer/);
  });
});
