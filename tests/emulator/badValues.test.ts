import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type RunningSite, runningSite } from "./localSite.ts";

let site: RunningSite;
const items = "web/lists/getByTitle('L')/items";
beforeAll(async () => {
  site = await runningSite();
  await site.sp.web.lists.add("L", "", 100);
  const { fields } = site.sp.web.lists.getByTitle("L");
  for (const [type, name] of [
    ["DateTime", "day"],
    ["Number", "fte"],
    ["Currency", "cost"],
    ["Integer", "count"],
    ["Boolean", "flag"],
    ["Guid", "ref"],
    ["URL", "link"],
    ["User", "who"],
    ["MultiChoice", "words"],
  ]) {
    const xml = `<Field Type="${type}" Name="${name}" DisplayName="${name}"/>`;
    await fields.createFieldAsXml({ SchemaXml: xml, Options: 8 } as never);
  }
  await site.sp.web.lists.getByTitle("L").items.add({ Title: "eins", day: "2026-03-31T22:00:00Z" });
});
afterAll(() => site.close());

const clientQuery = "-1, Microsoft.SharePoint.Client.InvalidClientQueryException";

function expectRefused(answer: Answer, status = 400, code = clientQuery): void {
  expect([answer.status, answer.json?.["odata.error"]?.code]).toEqual([status, code]);
  expect(answer.json["odata.error"].message.value).not.toBe("");
}

const noDays = [
  "2026-13-45",
  "2026-13-45T00:00:00Z",
  "2026-02-30",
  "2026-02-30T10:00:00Z",
  "2025-02-29T00:00:00",
  "2026-04-31T00:00:00+02:00",
  "2026-00-10",
  "2026-01-00T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T23:60:00Z",
  "2026-01-01T23:59:60Z",
  "2026-01-01T10:00:00+25:00",
  "2026-01-01T10:00:00+14:01",
  "0000-00-00",
  "1899-12-31T00:00:00Z",
  "8901-01-01T12:00:00Z",
  "31.12.2026",
  "12/31/2026",
  "20261231",
  "2026-1-5",
  "heute",
  "Infinity",
  "2026-01-01T",
  "2026-01-01TZ",
];

describe("a day that is none", () => {
  it.each(noDays)("%s is refused in an entry", async (day) => {
    expectRefused(await site.api(items, { method: "POST", body: { day } }));
    const headers = { "x-http-method": "MERGE", "if-match": "*" };
    expectRefused(await site.api(`${items}(1)`, { method: "POST", headers, body: { day } }));
  });

  it.each([5, true, {}, [], ["2026-01-01"]])("%j is refused, too", async (day) => {
    expectRefused(await site.api(items, { method: "POST", body: { day } }));
  });

  it.each(noDays.filter((day) => !/^1899|^8901/.test(day)))(
    "%s is refused in a filter, whatever the list holds",
    async (day) => {
      for (const literal of [`datetime'${day}'`, `'${day}'`]) {
        expectRefused(
          await site.api(`${items}?$filter=${encodeURIComponent(`day gt ${literal}`)}`),
        );
        const never = encodeURIComponent(`Id eq 99 and day gt ${literal}`);
        expectRefused(await site.api(`${items}?$filter=${never}`));
      }
    },
  );

  it.each([
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
    ["2026-03-31T22:00:00.123Z", "2026-03-31T22:00:00Z"],
    ["2026-04-01T00:00:00", "2026-03-31T22:00:00Z"],
    ["2026-04-01", "2026-03-31T22:00:00Z"],
    ["2026-04-01T00:00:00+02:00", "2026-03-31T22:00:00Z"],
    ["2026-12-31T20:00:00-05:00", "2027-01-01T01:00:00Z"],
    ["", null],
    [null, null],
  ])("but %j is taken as %j", async (day, kept) => {
    const answer = await site.api(items, { method: "POST", body: { day } });
    expect([answer.status, answer.json.day]).toEqual([201, kept]);
  });
});

describe("a value of another type", () => {
  it.each([
    ["fte", "zwei"],
    ["fte", "1,5"],
    ["fte", "0x10"],
    ["fte", "1e999"],
    ["fte", "NaN"],
    ["fte", true],
    ["fte", []],
    ["cost", "10 €"],
    ["count", 1.5],
    ["count", 3_000_000_000],
    ["flag", "ja"],
    ["flag", 1],
    ["ref", "abc"],
    ["ref", "00000000-0000-0000-0000-00000000000"],
    ["ref", 5],
    ["link", "https://example.org"],
    ["link", { Description: "x" }],
    ["whoId", "x"],
    ["whoId", 1.5],
    ["whoId", 5_000_000_000],
    ["words", "a"],
    ["words", [1]],
    ["words", { results: ["a"] }],
    ["Title", 5],
    ["Title", {}],
    ["Nichts", 1],
    ["constructor", 1],
    ["__proto__x", 1],
  ])("is refused: %s = %j", async (name, value) => {
    expectRefused(await site.api(items, { method: "POST", body: { [name]: value } }));
  });

  it.each(["", "{", "[]", "null", "5", '"x"', "{'a':1}", "\0", '{"Title":"a"', '{"Title":\u0001}'])(
    "is refused: the body %j",
    async (body) => expectRefused(await site.api(items, { method: "POST", body })),
  );
});

describe("an address that is none", () => {
  it.each([
    "web/lists(guid'abc')",
    "web/lists(guid'')/items",
    "web/lists(guid'00000000-0000-0000-0000-00000000000g')",
    `${items}(abc)`,
    `${items}(1.5)`,
    `${items}(9999999999)`,
    `${items}()x`,
    "web/%zz",
    "web/lists/getByTitle('L'",
    "web/lists/getByTitle(@a)/items(@b)?@a='L'&@b=@b",
    `${items}?$top=abc`,
    `${items}?$top=-1`,
    `${items}?$top=1e1`,
    `${items}?$top=0x5`,
    `${items}?$skiptoken=Paged%3DTRUE%26p_ID%3Dx`,
    `${items}?$filter=Id eq`,
    `${items}?$filter=Id eq 'x'`,
    `${items}?$filter=fte gt 'zwei'`,
    `${items}?$filter=ref eq guid'abc'`,
    `${items}?$filter=substringof('a')`,
    `${items}?$filter=startswith(Title,'a','b')`,
    `${items}?$filter=nonsense(Title)`,
    `${items}?$filter=nonsense(Title) and Id eq 99`,
    `${items}?$filter=((((Id eq 1)`,
    `${items}?$filter='`,
    `${items}?$filter=Title eq "a"`,
  ])("is refused: %s", async (path) => {
    expectRefused(await site.api(path));
  });

  it("is refused with a page where a page is asked for", async () => {
    for (const path of ["%zz", "Lists/%E4", "%c3%28", "Lists/L/DispForm.aspx?ID=%zz"]) {
      const answer = await fetch(`${site.webUrl}/${path}`);
      expect([answer.status >= 400, answer.headers.get("content-type")]).toEqual([
        true,
        "text/html; charset=utf-8",
      ]);
    }
  });

  it("in one part of a batch refuses the whole, and what follows works on", async () => {
    const part = (url: string) =>
      `--b\r\nContent-Type: application/http\r\n\r\nGET ${url} HTTP/1.1\r\n\r\n\r\n`;
    const headers = { "content-type": "multipart/mixed; boundary=b" };
    const body = `${part("http://[bad/_api/web")}${part(`${site.webUrl}/_api/web`)}--b--\r\n`;
    expectRefused(await site.api("$batch", { method: "POST", headers, body }));
    expect((await site.api("web")).status).toBe(200);
  });
});
