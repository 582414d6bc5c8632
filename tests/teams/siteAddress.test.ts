import { describe, expect, it } from "vitest";
import { isTrustedSite, parseSiteAddress } from "../../src/teams/siteAddress.ts";

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

  it.each(["", "integration", "javascript:alert(1)", "http://firma.sharepoint.com/sites/a"])(
    "refuses %j",
    (text) => expect(parseSiteAddress(text)).toBeNull(),
  );

  it("refuses an address with a name and password in it", () => {
    expect(parseSiteAddress("https://a:b@firma.sharepoint.com/sites/x")).toBeNull();
  });

  it("takes a local site without https", () => {
    expect(parseSiteAddress("http://127.0.0.1:3000/sites/integration")).toBe(
      "http://127.0.0.1:3000/sites/integration",
    );
  });
});

describe("isTrustedSite", () => {
  const app = "https://masterplan.example.org";

  it("trusts SharePoint Online and the app's own origin", () => {
    expect(isTrustedSite("https://firma.sharepoint.com/sites/a", null, app)).toBe(true);
    expect(isTrustedSite(`${app}/sites/integration`, null, app)).toBe(true);
  });

  it("trusts no host that only looks like SharePoint", () => {
    expect(isTrustedSite("https://firma.sharepoint.com.evil.example/sites/a", null, app)).toBe(
      false,
    );
    expect(isTrustedSite("https://evilsharepoint.com/sites/a", null, app)).toBe(false);
    expect(isTrustedSite("http://firma.sharepoint.com/sites/a", null, app)).toBe(false);
  });

  it("trusts only the host the office has configured", () => {
    const host = "Firma.sharepoint.com";
    expect(isTrustedSite("https://firma.sharepoint.com/sites/a", host, app)).toBe(true);
    expect(isTrustedSite("https://andere.sharepoint.com/sites/a", host, app)).toBe(false);
  });
});
