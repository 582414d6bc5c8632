import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkPackage, type PackageFiles } from "../../manifest/check.ts";
import { entraRegistration } from "../../manifest/entra.ts";
import { packApp, packageFiles } from "../../manifest/package.ts";

const registration = {
  appUrl: "https://masterplan.example.org/app/",
  clientId: "00000000-1111-4222-8333-444444444444",
  version: "9.9.9",
};

describe("The package for Teams", () => {
  const files = packageFiles(registration);

  it("is one that Teams takes", async () => {
    expect(await checkPackage(files)).toEqual([]);
  });

  it("holds the manifest, both icons and the English texts", async () => {
    const folder = mkdtempSync(join(tmpdir(), "package-"));
    const { zip, problems } = await packApp(registration, folder);
    expect(problems).toEqual([]);
    const names = Object.keys(unzipSync(new Uint8Array(readFileSync(zip))));
    rmSync(folder, { recursive: true });
    expect(names.sort()).toEqual(["color.png", "en.json", "manifest.json", "outline.png"]);
  });

  it("offers the tab in channels, chats, meetings and for oneself", () => {
    const manifest = read(files);
    expect(manifest.manifestVersion).toBe("1.25");
    expect(manifest.configurableTabs[0]).toMatchObject({
      configurationUrl: "https://masterplan.example.org/app/config/",
      scopes: ["team", "groupChat"],
      context: [
        "channelTab",
        "privateChatTab",
        "meetingChatTab",
        "meetingDetailsTab",
        "meetingSidePanel",
        "meetingStage",
      ],
    });
    expect(manifest.staticTabs[0]?.scopes).toEqual(["personal"]);
    expect(manifest.webApplicationInfo.id).toBe(registration.clientId);
  });

  it("asks the registration for both ways to sign in, and for SharePoint's rights only", () => {
    const entra = entraRegistration(registration.appUrl);
    expect(entra.spa.redirectUris).toEqual([
      "https://masterplan.example.org/app/auth/",
      "brk-multihub://masterplan.example.org",
    ]);
    expect(entra.requiredResourceAccess).toHaveLength(1);
  });
});

describe("The check of a package", () => {
  const files = packageFiles(registration);

  it("finds a manifest that breaks the schema", async () => {
    const { name: _, ...rest } = read(files);
    expect((await checkWith({ "manifest.json": encode(rest) })).join()).toMatch(/name/);
  });

  it("finds an icon of the wrong size", async () => {
    const color = files["outline.png"] as Uint8Array;
    expect(await checkWith({ "color.png": color })).toEqual([
      "color.png measures 32 × 32 instead of 192 × 192.",
    ]);
  });

  it("finds a file that is no picture", async () => {
    expect(
      await checkWith({ "outline.png": encode("no picture at all, but long enough") }),
    ).toEqual(["outline.png is no PNG."]);
  });

  it("finds a missing file", async () => {
    const { "en.json": _, ...rest } = files;
    expect(await checkPackage(rest)).toEqual(["en.json is missing."]);
  });

  it("finds an address without https or outside of the valid domains", async () => {
    const manifest = read(files);
    const developer = { ...manifest.developer, privacyUrl: "https://other.example/privacy/" };
    expect(await checkWith({ "manifest.json": encode({ ...manifest, developer }) })).toEqual([
      "https://other.example/privacy/ is not https or not of a valid domain.",
    ]);
  });

  function checkWith(changed: PackageFiles): Promise<readonly string[]> {
    return checkPackage({ ...files, ...changed });
  }
});

interface Manifest {
  readonly manifestVersion: string;
  readonly name: object;
  readonly developer: object;
  readonly configurableTabs: readonly object[];
  readonly staticTabs: readonly { readonly scopes: readonly string[] }[];
  readonly webApplicationInfo: { readonly id: string };
}

function read(files: PackageFiles): Manifest {
  return JSON.parse(new TextDecoder().decode(files["manifest.json"])) as Manifest;
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
