import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type RunningSite, runningSite } from "./localSite.ts";

describe("lists as SharePoint keeps them", () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runningSite();
  });
  afterAll(() => site.close());

  const post = (path: string, body?: unknown, headers = {}) =>
    site.api(path, { method: "POST", body, headers });
  const code = (answer: Answer): string => answer.json["odata.error"].code;
  const newList = async (title: string): Promise<string> =>
    (await post("web/lists", { Title: title, BaseTemplate: 100 })).json.Id;
  const field = (listId: string, xml: string, options = 8) =>
    post(`web/lists(guid'${listId}')/fields/createfieldasxml`, {
      parameters: { SchemaXml: xml, Options: options },
    });

  it("are found by title, id and address, whatever the case and the quoting", async () => {
    const { Id } = await site.sp.web.lists
      .add("Ä's list & 50 % #1", "", 100)
      .then(() => site.sp.web.lists.getByTitle("Ä's list & 50 % #1")());
    for (const path of [
      "web/lists/GETBYTITLE('%C3%A4''S%20list%20%26%2050%20%25%20%231')",
      `Web/Lists('${Id}')`,
      `web/lists/getById('${Id}')`,
      `web/lists(guid%27${Id}%27)`,
    ])
      expect((await site.api(path)).json.Id, path).toBe(Id);
    const root = await site.sp.web.lists
      .getById(Id)
      .select("RootFolder/ServerRelativeUrl")
      .expand("RootFolder")();
    const { ServerRelativeUrl } = root.RootFolder;
    expect((await site.sp.web.getList(ServerRelativeUrl).select("Id")()).Id).toBe(Id);
    await site.sp.web.lists.getById(Id).update({ Title: "Umbenannt" });
    expect((await site.sp.web.getList(ServerRelativeUrl)()).Title).toBe("Umbenannt");
  });

  it("name a column by the hint, or after its title", async () => {
    const id = await newList("Namen");
    expect(
      (await field(id, '<Field Type="Text" Name="endsOn" DisplayName="Läuft aus"/>')).json
        .InternalName,
    ).toBe("endsOn");
    expect(
      (await field(id, '<Field Type="Text" Name="egal" DisplayName="Maß nahme"/>', 0)).json
        .InternalName,
    ).toBe("Ma_x00df__x0020_nahme");
    expect((await field(id, '<Field Type="Text" Name="endsOn" DisplayName="x"/>')).status).toBe(
      500,
    );
    await site.sp.web.lists
      .getById(id)
      .fields.getByInternalNameOrTitle("endsOn")
      .update({ Title: "Endet", Indexed: true });
    expect(
      await site.sp.web.lists.getById(id).fields.getByInternalNameOrTitle("Endet")(),
    ).toMatchObject({ InternalName: "endsOn", Indexed: true });
    const { fields } = site.sp.web.lists.getById(id);
    await fields.addChoice("Stand", { Choices: ["neu", "fertig"] });
    await fields.addLookup("Teil von", { LookupListId: id, LookupFieldName: "Title" });
    await fields.addMultilineText("Text", { NumberOfLines: 6, RichText: false });
    expect(await fields.getByTitle("Stand")()).toMatchObject({
      Choices: ["neu", "fertig"],
      FieldTypeKind: 6,
    });
    expect((await field(id, "<Field")).status).toBe(500);
  });

  it("keep a day as the instant that was sent, and read a day without zone in the site's zone", async () => {
    const id = await newList("Tage");
    await field(id, '<Field Type="DateTime" Name="day" DisplayName="day" Format="DateOnly"/>');
    const kept = async (day: string) =>
      (await post(`web/lists(guid'${id}')/items`, { day })).json?.day;
    expect(await kept("2026-11-21T23:00:00Z")).toBe("2026-11-21T23:00:00Z");
    expect(await kept("2026-11-22")).toBe("2026-11-21T23:00:00Z");
    expect(await kept("2026-07-01T00:00:00")).toBe("2026-06-30T22:00:00Z");
    expect(await kept("2026-03-29T12:00:00.123+02:00")).toBe("2026-03-29T10:00:00Z");
    expect((await post(`web/lists(guid'${id}')/items`, { day: "22.11.2026" })).status).toBe(400);
    const found = await site.api(
      `web/lists(guid'${id}')/items?$filter=day ge datetime'2026-11-01T00:00:00Z'`,
    );
    expect(found.json.value).toHaveLength(2);
    const { Id } = await site.sp.web.regionalSettings.timeZone();
    expect(Id).toBe(4);
  });

  it("have at most twelve look-ups in one query, author and editor counted", async () => {
    const id = await newList("Viele");
    const names = [...Array(11).keys()].map((n) => `l${n}`);
    for (const name of names)
      await field(id, `<Field Type="Lookup" Name="${name}" DisplayName="${name}" List="{${id}}"/>`);
    const select = (n: number) =>
      `$select=Id,AuthorId,${names
        .slice(0, n)
        .map((name) => `${name}Id`)
        .join(",")}`;
    expect((await site.api(`web/lists(guid'${id}')/items?${select(11)}`)).status).toBe(200);
    const over = await site.api(`web/lists(guid'${id}')/items?${select(11)},EditorId`);
    expect([over.status, code(over)]).toEqual([
      500,
      "-2147024749, Microsoft.SharePoint.SPQueryThrottledException",
    ]);
  });

  it("refuse a look-up to an entry that is not there, and keep one whose entry goes", async () => {
    const id = await newList("Bezug");
    await field(
      id,
      `<Field Type="LookupMulti" Mult="TRUE" Name="others" DisplayName="others" List="{${id}}" ShowField="Title"/>`,
    );
    const path = `web/lists(guid'${id}')/items`;
    await post(path, { Title: "a" });
    expect((await post(path, { Title: "b", othersId: [1, 99] })).status).toBe(500);
    expect((await post(path, { Title: "b", othersId: { results: [1] } })).status).toBe(400);
    expect((await post(path, { Title: "b", othersId: [1] })).status).toBe(201);
    await post(`${path}(1)/recycle`);
    expect((await site.api(`${path}(2)`)).json.othersId).toEqual([1]);
  });

  it("restore an entry from the recycle bin with its id, not where its unique value is taken", async () => {
    const id = await newList("Tonne");
    await field(
      id,
      '<Field Type="Text" Name="key" DisplayName="key" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
    );
    const path = `web/lists(guid'${id}')/items`;
    await post(path, { Title: "a", key: "k" });
    await post(path, { Title: "b" });
    const { value } = (await post(`${path}(1)/recycle`)).json;
    expect((await site.api(path)).json.value).toHaveLength(1);
    await post(path, { Title: "c", key: "k" });
    expect((await post(`web/recyclebin('${value}')/restore()`)).status).toBe(500);
    await post(`${path}(3)`, { key: null }, { "x-http-method": "MERGE" });
    expect((await post(`web/recyclebin('${value}')/restore()`)).status).toBe(200);
    const ids = (await site.api(path)).json.value.map(({ Id }: { Id: number }) => Id);
    expect(ids).toEqual([1, 2, 3]);
  });

  it("a change to a unique value that is taken is refused, to its own it is not", async () => {
    const id = await newList("Eindeutig");
    await field(
      id,
      '<Field Type="Text" Name="key" DisplayName="key" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
    );
    const path = `web/lists(guid'${id}')/items`;
    await post(path, { key: "a" });
    await post(path, { key: "b" });
    const change = async (key: string) =>
      (await post(`${path}(2)`, { key }, { "x-http-method": "MERGE" })).status;
    expect([await change("A"), await change("b"), await change("c")]).toEqual([500, 204, 204]);
    expect((await post(path, { key: "b" })).status).toBe(201);
  });

  it("a list comes back from the recycle bin whole", async () => {
    const id = await newList("Ganze Liste");
    await post(`web/lists(guid'${id}')/items`, { Title: "a" });
    const bin = (await post(`web/lists(guid'${id}')/recycle`)).json.value;
    expect((await site.api(`web/lists(guid'${id}')`)).status).toBe(404);
    await post(`web/recyclebin('${bin}')/restore()`);
    expect((await site.api(`web/lists(guid'${id}')/items`)).json.value).toHaveLength(1);
  });
});

describe("a list of 20,001 entries", () => {
  let site: RunningSite;
  let path: string;
  beforeAll(async () => {
    site = await runningSite();
    const { json } = await site.api("web/lists", {
      method: "POST",
      body: { Title: "Groß", BaseTemplate: 100 },
    });
    path = `web/lists(guid'${json.Id}')`;
    const add = (xml: string) =>
      site.api(`${path}/fields/createfieldasxml`, {
        method: "POST",
        body: { parameters: { SchemaXml: xml, Options: 8 } },
      });
    await add(
      '<Field Type="Text" Name="key" DisplayName="key" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
    );
    await add('<Field Type="Text" Name="group" DisplayName="group" Indexed="TRUE"/>');
    await add('<Field Type="Text" Name="plain" DisplayName="plain"/>');
    // Entries are copied in the state: making them one by one would only test patience.
    await site.api(`${path}/items`, {
      method: "POST",
      body: { Title: "t", key: "k1", group: "g0", plain: "p" },
    });
    const state = (await site.hook("/__state")) as {
      ops: [string, string, Record<string, unknown>][];
    };
    const item = state.ops.find(([table, , row]) => table === "items" && row.listId === json.Id);
    if (!item) throw new Error("no entry");
    const stats = state.ops.find(([table, key]) => table === "stats" && key === json.Id);
    if (stats) stats[2] = { ...stats[2], nextId: 20_002 };
    for (let id = 2; id <= 20_001; id++)
      state.ops.push([
        "items",
        `${json.Id}/${id}`,
        {
          ...item[2],
          id,
          guid: crypto.randomUUID(),
          values: {
            Title: `t${id}`,
            key: `k${id}`,
            group: id % 10 === 0 ? "rare" : "often",
            plain: "p",
          },
        },
      ]);
    await site.hook("/__reset", state);
  });
  afterAll(() => site.close());

  const threshold = "-2147024860, Microsoft.SharePoint.SPQueryThrottledException";
  it.each([
    ["a filter without index", "$filter=plain eq 'p'", 500],
    ["an index that finds too many", "$filter=group eq 'often'", 500],
    ["an order without index", "$orderby=plain", 500],
    ["an or with one side without index", "$filter=key eq 'k5' or plain eq 'p'", 500],
    ["an index that finds few", "$filter=group eq 'rare'", 200],
    ["an index and more", "$filter=key eq 'k5' and plain eq 'p'", 200],
    ["a range of ids", "$filter=Id gt 5000 and Id le 10000&$top=5000", 200],
  ])("%s", async (_name, query, status) => {
    const answer = await site.api(`${path}/items?${query}`);
    expect(answer.status).toBe(status);
    if (status === 500) expect(answer.json["odata.error"].code).toBe(threshold);
  });

  it("is read whole in five pages and sorted in pages without a gap", async () => {
    const list = site.sp.web.lists.getByTitle("Groß");
    const sizes: number[] = [];
    for await (const page of list.items.select("Id").top(5000)) sizes.push(page.length);
    expect(sizes).toEqual([5000, 5000, 5000, 5000, 1]);
    const seen = new Set<number>();
    for await (const page of list.items.select("Id", "group").orderBy("group").top(4000))
      for (const { Id } of page) seen.add(Id);
    expect(seen.size).toBe(20_001);
    expect((await site.api(`${path}/items?$top=5001`)).status).toBe(400);
  });

  it("finds a unique value quickly", async () => {
    const started = performance.now();
    for (let n = 0; n < 50; n++) {
      const { json } = await site.api(`${path}/items?$select=Id&$filter=key eq 'k${n * 400 + 1}'`);
      expect(json.value).toHaveLength(1);
    }
    // A scan of all entries for each would take several seconds.
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
