import { describe, expect, it } from "vitest";
import { makeTrust } from "../../src/teams/trust.ts";

const app = "https://masterplan.example.org/app/";

/** Hosts that look like the office's and are none of SharePoint's. */
const lookAlikes = [
  "https://firma.sharepoint.com.evil.example/sites/a",
  "https://evilsharepoint.com/sites/a",
  "https://sharepoint.com/sites/a",
  "https://a.b.sharepoint.com/sites/a",
  "https://firma.sharepoint.com./sites/a",
  "https://firma.sharepoint.com:8443/sites/a",
  "https://firma.sharepoint.co/sites/a",
  "https://firma.sharepoint.com.de/sites/a",
  "https://fırma.sharepoint.com/sites/a",
  "https://firma.sharepoınt.com/sites/a",
  "https://firma。evil.example/sites/a",
  "https://firma.sharepoint.com@evil.example/sites/a",
  "https://127.0.0.1/sites/a",
  "http://firma.sharepoint.com/sites/a",
  "http://127.0.0.1:1/sites/a",
  "https://masterplan.example.org:444/sites/a",
  "http://masterplan.example.org/sites/a",
];

describe("makeTrust", () => {
  it.each(lookAlikes)("counts %s as foreign, chosen or not", (address) => {
    const trust = makeTrust(app, null, ["firma.sharepoint.com"]);
    expect(trust.judge(address)).toBe("foreign");
    trust.confirm(address);
    expect(trust.judge(address)).toBe("foreign");
  });

  it("knows the app's own host", () => {
    expect(makeTrust(app, null).judge("https://masterplan.example.org/sites/x")).toBe("own");
  });

  it("trusts a host of SharePoint Online once it is known or chosen, in whatever letters", () => {
    const trust = makeTrust(app, null, ["Firma.SharePoint.com"]);
    expect(trust.judge("https://FIRMA.sharepoint.com:443/sites/a")).toBe("trusted");
    expect(trust.judge("https://evil.sharepoint.com/sites/a")).toBe("unconfirmed");
    trust.confirm("https://evil.sharepoint.com/sites/a");
    expect(trust.judge("https://evil.sharepoint.com/sites/b")).toBe("trusted");
    expect(trust.judge("https://other.sharepoint.com/sites/a")).toBe("unconfirmed");
  });

  it.each(["com", "us", "de", "cn"])("takes SharePoint Online of .%s", (ending) => {
    const address = `https://firma.sharepoint.${ending}/sites/a`;
    expect(makeTrust(app, null).judge(address)).toBe("unconfirmed");
  });

  it("trusts only the host the office has configured, whatever was chosen", () => {
    const trust = makeTrust(app, "firma.sharepoint.com", ["andere.sharepoint.com"]);
    expect(trust.judge("https://firma.sharepoint.com/sites/a")).toBe("trusted");
    expect(trust.judge("https://firma.sharepoint.com:8443/sites/a")).toBe("foreign");
    expect(trust.judge("https://andere.sharepoint.com/sites/a")).toBe("foreign");
    trust.confirm("https://andere.sharepoint.com/sites/a");
    expect(trust.judge("https://andere.sharepoint.com/sites/a")).toBe("foreign");
  });
});
