import { createChangeToken } from "@pnp/sp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clientOf, type Json, type RunningSite, runningSite } from "./localSite.ts";

describe("hooks", () => {
  let site: RunningSite;
  let listId: string;
  const items = (rest = "") => `web/lists(guid'${listId}')/items${rest}`;
  const post = (path: string, body?: unknown, headers = {}) =>
    site.api(path, { method: "POST", body, headers });
  const countOf = async () => (await site.api(`web/lists(guid'${listId}')`)).json.ItemCount;
  beforeAll(async () => {
    site = await runningSite();
  });
  beforeEach(async () => {
    await site.hook("POST /__reset");
    listId = (await post("web/lists", { Title: "mpi-tasks", BaseTemplate: 100 })).json.Id;
  });
  afterAll(() => site.close());

  const batch = (bodies: unknown[]) => {
    const parts = bodies.map(
      (body) =>
        `--batch_b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nPOST ${site.webUrl}/_api/${items()} HTTP/1.1\naccept: application/json\n\n${JSON.stringify(body)}\n`,
    );
    return site.api("$batch", {
      method: "POST",
      body: `${parts.join("")}--batch_b--\n`,
      headers: { "content-type": "multipart/mixed; boundary=batch_b" },
    });
  };

  it("a dropped connection before is nothing done, after is done once, and pnp does it again", async () => {
    await site.hook("/__fault", { match: "POST", kind: "dropBefore" });
    await expect(post(items(), { Title: "a" })).rejects.toThrow();
    expect(await countOf()).toBe(0);
    await site.hook("/__fault", { match: "POST", kind: "dropAfter" });
    await expect(post(items(), { Title: "b" })).rejects.toThrow();
    expect(await countOf()).toBe(1);
    await site.hook("/__fault", { match: listId, kind: "dropAfter", count: 2 });
    await site.sp.web.lists.getById(listId).items.add({ Title: "c" });
    expect(await countOf()).toBe(4);
  });

  it("a batch's part can fail alone, found by the list's id though its address does not hold it", async () => {
    await site.hook("/__fault", { match: listId, kind: 429, retryAfter: 7 });
    const [batched, execute] = site.sp.batched();
    const outcomes: Promise<unknown>[] = [];
    for (const Title of ["a", "b"])
      outcomes.push(
        batched.web.lists
          .getByTitle("mpi-tasks")
          .items.add({ Title })
          .then(
            () => "made",
            (error) => error.status,
          ),
      );
    await execute();
    expect(await Promise.all(outcomes)).toEqual([429, "made"]);
  });

  it("answers can be cut or be a sign-in page, for whole batches too", async () => {
    await site.hook("/__fault", { match: "$batch", kind: "truncate" });
    const cut = await batch([{ Title: "a" }, { Title: "b" }]);
    expect(cut.text).not.toContain("--\r\n");
    expect(await countOf()).toBe(2);
    await site.hook("/__fault", { match: "$batch", kind: "html" });
    const page = await batch([{ Title: "c" }]);
    expect([page.status, page.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    expect(await countOf()).toBe(2);
  });

  it("faults by chance come alike for the same seed", async () => {
    const run = async () => {
      await site.hook("POST /__fault");
      await site.hook("/__fault", { match: "GET", kind: 503, probability: 0.5, seed: 7 });
      const seen: number[] = [];
      for (let n = 0; n < 20; n++) seen.push((await site.api("web")).status);
      return seen;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await run()).toEqual(first);
  });

  it("a token older than 60 days is answered with nothing, a younger one with everything", async () => {
    const start = (await site.api(`web/lists(guid'${listId}')`)).json.CurrentChangeToken;
    await post(items(), { Title: "a" });
    const ask = async (token: unknown) =>
      (await post("web/getchanges", { query: { Item: true, Add: true, ChangeTokenStart: token } }))
        .json.value;
    const webStart = (await site.api("web?$select=CurrentChangeToken")).json.CurrentChangeToken;
    expect(webStart.StringValue).toMatch(/^1;2;/);
    expect(await ask(start)).toHaveLength(1);
    await site.hook("/__clock", { advanceSeconds: 59 * 86_400 });
    expect(await ask(start)).toHaveLength(1);
    await site.hook("/__clock", { advanceSeconds: 2 * 86_400 });
    await post(items(), { Title: "b" });
    expect(await ask(start)).toEqual([]);
    expect(await ask(webStart)).toEqual([]);
  });

  it("changes come in pages, each token leading on, and from a date", async () => {
    const made = new Date(Date.now() - 60_000);
    for (let n = 0; n < 5; n++) await post(items(), { Title: `${n}` });
    const seen: number[] = [];
    let ChangeTokenStart: unknown = createChangeToken("list", listId, made);
    for (;;) {
      const { json } = await post(`web/lists(guid'${listId}')/getchanges`, {
        query: { Item: true, Add: true, FetchLimit: 2, ChangeTokenStart },
      });
      if (json.value.length === 0) break;
      seen.push(...json.value.map((change: Json) => change.ItemId));
      ChangeTokenStart = json.value.at(-1).ChangeToken;
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it("one can act as somebody with fewer rights, by hook or by bearer", async () => {
    await post(items(), { Title: "a" });
    await site.hook("/__as", { user: "leser@landkreis.example", permissions: "read" });
    expect((await site.api("web/currentuser")).json.Email).toBe("leser@landkreis.example");
    expect((await site.api(items("(1)"))).status).toBe(200);
    expect((await post(items(), { Title: "b" })).status).toBe(403);
    await site.hook("/__as", { user: "leser@landkreis.example", permissions: "none" });
    expect((await site.api(items())).status).toBe(403);
    const asReader = { authorization: "Bearer user:leser@landkreis.example" };
    await site.hook("/__as", { user: 10 });
    expect((await site.api(items(), { headers: asReader })).status).toBe(403);
    await site.hook("POST /__as");
    expect((await site.api(items(), { headers: asReader })).status).toBe(200);
    const other = clientOf(site.webUrl, "user:soziales@landkreis.example");
    expect((await other.web.lists.getById(listId).items.add({ Title: "c" })).AuthorId).toBe(10);
    expect((await site.api("web/currentuser")).json.Id).toBe(9);
  });

  it("a bearer that has run out is told so", async () => {
    expect((await site.api("web", { headers: { authorization: "Bearer expired" } })).status).toBe(
      401,
    );
  });

  it("the ledger tells what was asked, by whom, at what price, and budgets throttle once switched on", async () => {
    await batch([{ Title: "a" }, { Title: "b" }]);
    const [last] = ((await site.hook("/__ledger")) as Json[]).slice(-1);
    expect(last).toMatchObject({
      method: "POST",
      parts: 2,
      ru: 4,
      status: 200,
      statuses: [201, 201],
      user: "koordination@landkreis.example",
    });
    expect(last.url).toBe("/sites/integration/_api/$batch");
    await site.hook("/__throttle", { on: true });
    let refused: Json = null;
    for (let n = 0; n < 700 && !refused; n++) {
      const answer = await site.api(items());
      if (answer.status === 429) refused = answer;
    }
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
    await site.hook("/__clock", { advanceSeconds: 61 });
    expect((await site.api("web")).status).toBe(200);
    await site.hook("POST /__throttle");
  });

  it("tells from four fifths of the budget on what is left, and a refusal until when it is free for what was asked", async () => {
    await site.hook("POST /__ledger");
    await site.hook("/__throttle", { on: true });
    const told: Json[] = [];
    let refused: Json = null;
    for (let n = 0; n < 30 && !refused; n++) {
      const answer = await batch(Array.from({ length: 50 }, () => ({ Title: "a" })));
      told.push(answer.headers.get("ratelimit-remaining"));
      if (answer.status === 429) refused = answer;
      await site.hook("/__clock", { advanceSeconds: 2 });
    }
    // A hundred units each, two seconds apart; the one that goes beyond is let through, the next is not.
    expect(told).toEqual([...Array(9).fill(null), "250", "150", "50", "0", "0"]);
    const wait = Number(refused.headers.get("retry-after"));
    expect(refused.headers.get("ratelimit-reset")).toBe(String(wait));
    // Two of the first have to be a minute ago, and one more for what the refusal has cost.
    expect(wait).toBe(4 + 60 - 26);
    await site.hook("/__clock", { advanceSeconds: 33 });
    // Too early: what is refused costs what it would have cost.
    const before = ((await site.hook("/__ledger")) as Json[]).length;
    const early = await batch(Array.from({ length: 50 }, () => ({ Title: "a" })));
    const line = ((await site.hook("/__ledger")) as Json[])[before];
    expect([early.status, line.ru]).toEqual([429, 100]);
    await site.hook("/__clock", { advanceSeconds: Number(early.headers.get("retry-after")) });
    expect((await batch(Array.from({ length: 50 }, () => ({ Title: "a" })))).status).toBe(200);
    await site.hook("POST /__throttle");
  });

  it("another administrator can change columns and lists", async () => {
    const change = (body: object) => site.hook("/__schema", { list: "mpi-tasks", ...body });
    await change({ op: "add", xml: '<Field Type="Text" Name="note" DisplayName="Notiz"/>' });
    await post(items(), { Title: "a", note: "5" });
    await change({ op: "rename", column: "note", title: "Bemerkung" });
    await change({ op: "type", column: "note", type: "Choice", choices: ["x"] });
    await change({ op: "addChoice", column: "note", choice: "y" });
    const field = (
      await site.api(`web/lists(guid'${listId}')/fields/getbyinternalnameortitle('note')`)
    ).json;
    expect(field).toMatchObject({
      Title: "Bemerkung",
      TypeAsString: "Choice",
      Choices: ["x", "y"],
    });
    await change({ op: "unique", column: "note" });
    expect((await post(items(), { Title: "b", note: "5" })).status).toBe(500);
    await change({ op: "unique", column: "note", on: false });
    expect((await post(items(), { Title: "b", note: "5" })).status).toBe(201);
    await change({ op: "drop", column: "note" });
    expect((await site.api(items("?$select=note"))).status).toBe(400);
    await change({ op: "renameList", title: "Aufgaben" });
    expect((await site.api("web/getList('/sites/integration/Lists/mpi-tasks')")).json.Title).toBe(
      "Aufgaben",
    );
    await expect(change({ op: "explode" })).rejects.toThrow(/op must be one of/);
    await change({ op: "deleteList" });
    expect((await site.api(`web/lists(guid'${listId}')`)).status).toBe(404);
  });

  it("a column that gets another type keeps what that type can hold; one made anew is empty", async () => {
    const change = (body: object) => site.hook("/__schema", { list: "mpi-tasks", ...body });
    const xml = '<Field Type="Choice" Name="kind" DisplayName="Art"/>';
    await change({ op: "add", xml });
    await change({ op: "indexed", column: "kind" });
    const made = (await post(items(), { Title: "a", kind: "x" })).json;
    const read = async () => (await site.api(items(`(${made.Id})`))).json;
    await change({ op: "type", column: "kind", type: "MultiChoice" });
    expect(await read()).toMatchObject({ kind: ["x"], "odata.etag": made["odata.etag"] });
    const column = `web/lists(guid'${listId}')/fields/getbyinternalnameortitle('kind')`;
    expect((await site.api(column)).json.Indexed).toBe(false);
    await change({ op: "type", column: "kind", type: "Number" });
    expect((await read()).kind).toBeNull();
    await change({ op: "type", column: "kind", type: "Text" });
    await post(items(`(${made.Id})`), { kind: "y" }, { "x-http-method": "MERGE", "if-match": "*" });
    await change({ op: "drop", column: "kind" });
    await change({ op: "add", xml });
    expect((await read()).kind).toBeNull();
    await expect(change({ op: "drop", column: "Title" })).rejects.toThrow();
    await expect(change({ op: "type", column: "Title", type: "Note" })).rejects.toThrow();
  });

  it("a list can be deleted, made anew and restored, and a kept state comes back", async () => {
    const change = (op: string) => site.hook("/__schema", { list: "mpi-tasks", op });
    await post(items(), { Title: "bleibt" });
    await site.hook("POST /__keep");
    const idNow = async () =>
      (await site.api("web/getList('/sites/integration/Lists/mpi-tasks')")).json.Id;
    await change("deleteList");
    await change("addList");
    expect(await idNow()).not.toBe(listId);
    await expect(change("restoreList")).rejects.toThrow();
    await change("deleteList");
    await site.hook("POST /__reset?kept");
    expect(await idNow()).toBe(listId);
    await change("deleteList");
    await change("restoreList");
    expect((await site.api(items())).json.value[0].Title).toBe("bleibt");
  });

  it("CORS: preflights allow what is asked, headers are exposed only when told", async () => {
    const preflight = await fetch(`${site.webUrl}/_api/web`, {
      method: "OPTIONS",
      headers: {
        origin: "http://app.example",
        "access-control-request-headers": "authorization,if-match",
        "access-control-request-method": "POST",
      },
    });
    expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization,if-match");
    const ask = () => site.api("web", { headers: { origin: "http://app.example" } });
    expect((await ask()).headers.get("access-control-allow-origin")).toBe("*");
    expect((await ask()).headers.get("access-control-expose-headers")).toBeNull();
    await site.hook("/__cors", { expose: ["ETag", "Retry-After"] });
    expect((await ask()).headers.get("access-control-expose-headers")).toBe("ETag, Retry-After");
    await site.hook("POST /__cors");
  });

  it("the whole state can be taken and put back", async () => {
    await post(items(), { Title: "bleibt" });
    const state = await site.hook("/__state");
    await site.hook("POST /__reset");
    expect((await site.api(`web/lists(guid'${listId}')`)).status).toBe(404);
    await site.hook("/__reset", state);
    expect((await site.api(items())).json.value[0].Title).toBe("bleibt");
  });

  it.each([
    ["/__clock", { advanceSeconds: 1e300 }],
    ["/__clock", { advanceSeconds: -1e12 }],
    ["/__clock", { now: "2026-13-45" }],
    ["/__clock", { now: 5 }],
    ["/__reset", { ops: "x", blobs: {} }],
    ["/__reset", { ops: [["items"]], blobs: {} }],
    ["/__reset", { ops: [], blobs: {} }],
    ["/__reset", { ops: [1] }],
    ["/__fill", { list: "Keine", count: 1 }],
    ["/__fill", { list: "A", count: 1, values: { Nichts: 1 } }],
    ["/__fill", { list: "A", count: 1, values: { Title: {} } }],
    ["/__fill", { list: "A", count: 1, values: [1] }],
  ])("%s refuses %j and leaves the site as it was", async (path, body) => {
    await site.sp.web.lists.ensure("A");
    const before = await site.hook("/__state");
    await expect(site.hook(path, body)).rejects.toThrow(/error/);
    expect(await site.hook("/__state")).toEqual(before);
    expect((await post(items(), { Title: "danach" })).status).toBe(201);
  });
});
