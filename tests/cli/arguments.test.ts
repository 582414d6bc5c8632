import { describe, expect, it } from "vitest";
import { runCommand } from "./commandLine.ts";

const site = "http://127.0.0.1:9/sites/integration";

describe("Wrong arguments", () => {
  it.each([
    ["an unknown command", ["fly"], /Unbekannter Befehl „fly“/],
    ["an unknown option", ["provision", "--site", site, "--colour", "red"], /--colour/],
    ["a missing site", ["provision"], /„--site“ fehlt.*--site http/],
    ["an option without its value", ["provision", "--site"], /--site/],
    ["a site that is no address", ["provision", "--site", "integration"], /keine Adresse/],
    ["a word too many", ["provision", "--site", site, "now"], /„now“/],
    [
      "an unknown language",
      ["provision", "--site", site, "--lang", "fr"],
      /„fr“ ist keine Sprache/,
    ],
    [
      "an address that is none of the app",
      ["provision", "--site", site, "--app", "ftp://a.example"],
      /keine Adresse der App/,
    ],
    [
      "a real site without a token",
      ["provision", "--site", "https://firma.sharepoint.com/sites/a"],
      /SHAREPOINT_TOKEN/,
    ],
    [
      "a missing file",
      ["import", "--site", site, "--map", "esf", "--file", "fehlt.csv"],
      /fehlt\.csv/,
    ],
    [
      "an unknown mapping",
      ["import", "--site", site, "--map", "nein", "--file", "package.json"],
      /„nein“.*esf/,
    ],
    [
      "a wrong day",
      ["analyse", "--site", site, "--as-of", "31.02.2017", "--json", "x"],
      /„31.02.2017“ ist kein Datum/,
    ],
    [
      "a period that ends before it starts",
      ["analyse", "--site", site, "--from", "2018-01-01", "--to", "2017-01-01", "--json", "x"],
      /vor seinem Anfang/,
    ],
    [
      "an unknown scenario",
      ["analyse", "--site", site, "--scenario", "best", "--json", "x"],
      /kein Szenario/,
    ],
    ["a missing target", ["masterplan", "--site", site], /„--out“ fehlt/],
    ["a host without https", ["package", "--host", "http://a.example"], /verlangt https/],
    ["an id that is none", ["package", "--client-id", "12"], /keine Anwendungs-ID/],
    ["a port that is none", ["start", "--port", "70000"], /keine Portnummer/],
    ["an unknown measurement", ["bench", "luck"], /„luck“/],
  ])("such as %s are told in words, with exit code 2", async (_, args, words) => {
    const { code, complained } = await runCommand(args);
    expect(complained).toMatch(words);
    expect(code).toBe(2);
  });

  it("are told in English where the shell speaks English", async () => {
    const { code, complained } = await runCommand(["provision"], { LC_ALL: "en_GB.UTF-8" });
    expect(complained).toMatch(/The option "--site" is missing/);
    expect(code).toBe(2);
  });
});

describe("A site that cannot be reached", () => {
  it("is told in words, with exit code 1", async () => {
    const { code, complained } = await runCommand(["analyse", "--site", site, "--json", "x.json"]);
    expect(complained).toMatch(/Keine Verbindung/);
    expect(code).toBe(1);
  }, 60_000);
});
