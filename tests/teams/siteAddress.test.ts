import { describe, expect, it } from "vitest";
import { hostOf, parseSiteAddress } from "../../src/teams/siteAddress.ts";

describe("parseSiteAddress", () => {
  it("keeps the site and drops what follows it", () => {
    expect(
      parseSiteAddress(
        " https://firma.sharepoint.com/sites/integration/Lists/x/AllItems.aspx?a=1#b",
      ),
    ).toBe("https://firma.sharepoint.com/sites/integration");
    expect(parseSiteAddress("https://firma.sharepoint.com/teams/Planung/")).toBe(
      "https://firma.sharepoint.com/teams/Planung",
    );
  });

  it("takes the root site", () => {
    expect(parseSiteAddress("https://firma.sharepoint.com")).toBe("https://firma.sharepoint.com");
  });

  it.each([
    "",
    "integration",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://127.0.0.1/sites/a",
    "http://firma.sharepoint.com/sites/a",
    "http://localhost.evil.example/sites/a",
    "https:\\\\firma.sharepoint.com\\sites\\a",
    "https://firma.sharepoint.com\\@evil.example/sites/a",
    "https://firma.share\npoint.com/sites/a",
    "https://firma.sharepoint.com/sites/a b",
    "https://",
  ])("refuses %j", (text) => expect(parseSiteAddress(text)).toBeNull());

  it("refuses an address with a name and password in it", () => {
    expect(parseSiteAddress("https://a:b@firma.sharepoint.com/sites/x")).toBeNull();
  });

  it("takes a local site without https", () => {
    expect(parseSiteAddress("http://127.0.0.1:3000/sites/integration")).toBe(
      "http://127.0.0.1:3000/sites/integration",
    );
  });
});

describe("hostOf", () => {
  it("tells the host with a port of its own, and what is no address as it is", () => {
    expect(hostOf("https://Firma.sharepoint.com:443/sites/a")).toBe("firma.sharepoint.com");
    expect(hostOf("https://firma.sharepoint.com:8443/")).toBe("firma.sharepoint.com:8443");
    expect(hostOf("integration")).toBe("integration");
  });
});
