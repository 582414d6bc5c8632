import "../support/seeded.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hooks } from "../../src/emulator/sharepoint/hooks/hooks.ts";
import { operations } from "../../src/emulator/sharepoint/operations/index.ts";
import { type RunningSite, runningSite } from "./localSite.ts";

let folder: string;
let site: RunningSite;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "any-request-"));
  site = await runningSite({ dataDir: folder });
  await fill();
});
afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

async function fill(): Promise<void> {
  await site.sp.web.lists.add("L", "", 100);
  const list = site.sp.web.lists.getByTitle("L");
  const { Id } = await list.select("Id")();
  for (const xml of [
    '<Field Type="DateTime" Name="day" DisplayName="day"/>',
    '<Field Type="Number" Name="fte" DisplayName="fte"/>',
    '<Field Type="Boolean" Name="flag" DisplayName="flag"/>',
    '<Field Type="User" Name="who" DisplayName="who"/>',
    '<Field Type="URL" Name="link" DisplayName="link"/>',
    '<Field Type="Note" Name="note" DisplayName="note"/>',
    `<Field Type="LookupMulti" Mult="TRUE" Name="many" DisplayName="many" List="{${Id}}" ShowField="Title"/>`,
    '<Field Type="MultiChoice" Name="words" DisplayName="words"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>',
  ])
    await list.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 } as never);
  for (const Title of ["eins", "zwei"]) await list.items.add({ Title, fte: 1 });
  await site.sp.web
    .getFolderByServerRelativePath("/sites/integration/Freigegebene Dokumente")
    .files.addUsingPath("a.bin", new Uint8Array([1]).buffer, {});
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/** What programs and people get wrong, and what is right. */
const oddText = fc.oneof(
  fc.constantFrom(
    ...["", "L", "1", "2", "99", "-1", "x'y", "''", "%", "%zz", "%00", "/", "..", "null", "@a"],
    ...["{}", "<x>", "Titel", "Title", "day", "constructor", "__proto__", "toString", "a.bin"],
    ...[
      "2026-13-45",
      "datetime'2026-13-45'",
      "guid'x'",
      "1e999",
      "NaN",
      "\u0000",
      "ä",
      "😀",
      "\ud800",
    ],
    "/sites/integration/Lists/L",
    "/sites/integration/Freigegebene Dokumente/a.bin",
    "00000000-0000-0000-0000-000000000000",
  ),
  fc.string({ maxLength: 12 }),
);

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { depthSize: "small" },
  oddText,
  fc.constantFrom(null, true, false, 0, 1, -1, 1.5, 1e308, 2 ** 40),
  fc.array(oddText, { maxLength: 3 }),
  fc.record({ results: fc.array(oddText, { maxLength: 2 }) }),
  fc.record({ Url: oddText, StringValue: oddText }, { requiredKeys: [] }),
  fc.jsonValue({ maxDepth: 2 }),
);

const names = [
  ...["Title", "day", "fte", "flag", "whoId", "link", "note", "manyId", "words", "BaseTemplate"],
  ...[
    "parameters",
    "query",
    "SchemaXml",
    "Options",
    "__metadata",
    "logonName",
    "formValues",
    "Hidden",
  ],
  ...[
    "FieldTypeKind",
    "Choices",
    "Indexed",
    "EnforceUniqueValues",
    "ViewFields",
    "ViewQuery",
    "Item",
  ],
  ...[
    "ChangeTokenStart",
    "FetchLimit",
    "Add",
    "Update",
    "List",
    "EnableVersioning",
    "field",
    "index",
  ],
];
const oddObject = fc.dictionary(fc.oneof(fc.constantFrom(...names), oddText), oddValue, {
  maxKeys: 4,
});
const nested = fc.oneof(
  oddObject,
  fc.tuple(fc.constantFrom("parameters", "query"), oddObject).map(([key, value]) => ({
    [key]: value,
  })),
);
const xmls = fc
  .tuple(fc.constantFrom("Field", "View", "x"), oddText, oddText)
  .map(
    ([tag, type, name]) => `<${tag} Type="${type}" Name="${name}" DisplayName="n">${name}</${tag}>`,
  );
const body = fc.oneof(
  nested.map((value) => JSON.stringify(value)),
  xmls.map((SchemaXml) =>
    JSON.stringify({ parameters: { SchemaXml }, SchemaXml, viewXml: SchemaXml }),
  ),
  oddValue.map((value) => JSON.stringify(value) ?? ""),
  oddText,
  fc.string({ maxLength: 40 }),
);

const filters = fc
  .tuple(
    fc.constantFrom(
      "Id",
      "Title",
      "day",
      "fte",
      "flag",
      "who/Title",
      "manyId",
      "many",
      "many/Id",
      "x",
    ),
    fc.constantFrom("eq", "ne", "gt", "le", "like", ""),
    fc.oneof(
      oddText,
      oddText.map((text) => `'${text}'`),
      oddText.map((text) => `datetime'${text}'`),
    ),
    fc.constantFrom(
      "",
      " and Id eq 1",
      " or (Id gt 1)",
      ")",
      " and",
      " and substringof('a',Title)",
    ),
  )
  .map(([path, operator, literal, rest]) => `${path} ${operator} ${literal}${rest}`);
const option = fc.oneof(
  filters.map((filter) => ["$filter", filter] as const),
  fc.tuple(
    fc.constantFrom("$select", "$expand", "$orderby", "$top", "$skip", "$skiptoken", "@a", "x"),
    fc.oneof(
      oddText,
      fc.constantFrom(
        "*",
        "Id,Title",
        "who/Title",
        "many/Title",
        "who",
        "many",
        "Id desc",
        "day,x asc",
      ),
      fc.constantFrom(
        "Paged=TRUE&p_ID=1",
        "Paged=TRUE&p_Title=a&p_ID=x",
        "p_ID=1e9",
        "Fields,Views",
      ),
    ),
  ),
);

/** A way to spell each thing a route passes. */
const steps: { readonly [kind: string]: readonly string[] } = {
  list: [
    "lists/getByTitle('L')",
    "lists(guid'$')",
    "lists/getById('$')",
    "getList('$')",
    "lists/getByTitle('$')",
  ],
  item: ["items(1)", "items($)", "items/getById($)", "items/getByStringId('$')"],
  field: ["fields/getByInternalNameOrTitle('day')", "fields/getById('$')", "fields('$')"],
  view: ["defaultView", "views/getByTitle('$')", "getView('$')", "views('$')"],
  folder: [
    "getFolderByServerRelativePath(decodedUrl='$')",
    "lists/getByTitle('L')/rootFolder",
    "getFolderById('$')",
  ],
  file: [
    "getFileByServerRelativePath(decodedUrl='$')",
    "getFileById('$')",
    "getFolderByServerRelativeUrl('$')/files('$')",
  ],
  user: ["getUserById($)", "siteUsers/getByEmail('$')", "siteUsers($)"],
  binItem: ["recycleBin('$')"],
  attachment: ["attachmentFiles/getByFileName('$')"],
  version: ["versions($)"],
};
const endings = [
  "",
  "()",
  "('$')",
  "($)",
  "(a='$',b=$)",
  "(",
  "(decodedurl='$',overwrite=true)",
  "(FileName='$')",
];

const apiPath = fc
  .tuple(
    fc.constantFrom(...Object.keys(operations)),
    fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    fc.array(oddText, { minLength: 8, maxLength: 8 }),
    fc.array(option, { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([route, choices, texts, options, isSound]) => {
    const [method = "GET", path = ""] = route.split(" ");
    const [left, words] = [[...choices], [...texts]];
    // Every other time the first way, which names something that is there.
    const pick = (from: readonly string[]) => {
      const choice = left.pop() ?? 0;
      return (choice % 2 === 0 ? from[0] : from[choice % from.length]) ?? "";
    };
    const spelt = path.split("/").map((step) => (steps[step] ? pick(steps[step]) : step));
    const written = `web/${spelt.join("/")}${pick(endings)}`.replaceAll("$'", () => `${text()}'`);
    const whole = written.replace(/\$(?!value)/g, text);
    function text(): string {
      const raw = words.pop() ?? "";
      return isSound ? encode(raw.replaceAll("'", "''")) : raw.replaceAll(/[^\x21-\x7e]|#/g, "%20");
    }
    const query = options.map(([name, value]) => `${name}=${encode(value)}`).join("&");
    return { method, path: `${whole}${query === "" ? "" : `?${query}`}` };
  });

/** A lone half of a character has no code of its own. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "?"));
}

const oddHeaders = fc.record(
  {
    accept: fc.constantFrom(
      "application/json",
      "application/json;odata=verbose",
      "*/*",
      "text/xml",
      "",
    ),
    authorization: fc.constantFrom(
      "Bearer x",
      "Bearer user:nobody",
      "Bearer",
      "Basic x",
      "Bearer expired",
    ),
    "x-http-method": fc.constantFrom("MERGE", "DELETE", "PUT", "PATCH", "get", "__proto__"),
    "if-match": fc.constantFrom(
      "*",
      '"1"',
      '"x"',
      '"00000000-0000-0000-0000-000000000000,1"',
      "1",
      "",
    ),
    "content-type": fc.constantFrom("application/json", "application/json;odata=verbose", "x", ""),
  },
  { requiredKeys: [] },
);

const headers = fc.oneof(
  { arbitrary: fc.constant({ accept: "application/json" }), weight: 3 },
  { arbitrary: oddHeaders, weight: 1 },
);

const apiRequest: fc.Arbitrary<Asked> = fc
  .tuple(apiPath, headers, body, fc.constantFrom(null, null, null, "PUT", "HEAD", "PROPFIND"))
  .map(([{ method, path }, asked, sent, other]) => {
    const isMerge = method === "MERGE";
    return {
      method: other ?? (isMerge ? "POST" : method),
      path: `/sites/integration/_api/${path}`,
      headers: {
        authorization: "Bearer x",
        ...(isMerge ? { "x-http-method": "MERGE" } : {}),
        ...asked,
      },
      body: sent,
    };
  });

/** Entries written with values of every kind in the columns there are. */
const writeRequest: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...names.slice(0, 9)), oddValue, { minKeys: 1, maxKeys: 2 }),
    fc.constantFrom("", "(1)", "(2)", "(99)"),
    fc.constantFrom("*", '"1"', '"2"'),
  )
  .map(([values, id, etag]) => ({
    method: "POST",
    path: `/sites/integration/_api/web/lists/getByTitle('L')/items${id}`,
    headers: {
      authorization: "Bearer x",
      accept: "application/json",
      ...(id === "" ? {} : { "x-http-method": "MERGE", "if-match": etag }),
    },
    body: JSON.stringify(values),
  }));

const batchRequest: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.array(fc.oneof(apiRequest, writeRequest), { minLength: 1, maxLength: 4 }),
    oddText,
    fc.boolean(),
  )
  .map(([parts, odd, isWhole]) => {
    const lines = parts.map(
      (part, at) =>
        `--b\r\nContent-Type: application/http\r\n\r\n${part.method} ${at === 3 ? odd : site.url}${part.path} HTTP/1.1\r\n${Object.entries(
          part.headers,
        )
          .map(([name, value]) => `${name}: ${value}\r\n`)
          .join("")}\r\n${part.body}\r\n\r\n`,
    );
    return {
      method: "POST",
      path: "/sites/integration/_api/$batch",
      headers: {
        authorization: "Bearer x",
        accept: "application/json",
        "content-type": "multipart/mixed; boundary=b",
      },
      body: `${lines.join("")}${isWhole ? "--b--\r\n" : odd}`,
    };
  });

const pageRequest: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.constantFrom("GET", "POST", "DELETE"),
    fc.constantFrom(
      "",
      "Lists/L/",
      "Lists/L/DispForm.aspx",
      "Lists/L/EditForm.aspx",
      "Lists/L/NewForm.aspx",
      "Freigegebene%20Dokumente/",
    ),
    oddText,
    fc.dictionary(
      fc.constantFrom(
        "Title",
        "day",
        "fte",
        "flag",
        "who",
        "many",
        "words",
        "link",
        "fields",
        "etag",
        "action",
      ),
      oddText,
    ),
  )
  .map(([method, path, odd, form]) => ({
    method,
    path: `/sites/integration/${path}?ID=${encode(odd)}&p_ID=${encode(odd)}`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  }));

const hookRequest: fc.Arbitrary<Asked> = fc
  .tuple(
    // Planted faults answer as planted, and an empty site has nothing to ask for.
    fc.constantFrom(
      ...Object.keys(hooks).filter((route) => !/fault|throttle|_as|reset/.test(route)),
    ),
    fc.dictionary(
      fc.constantFrom(
        "list",
        "op",
        "column",
        "count",
        "values",
        "now",
        "advanceSeconds",
        "expose",
        "xml",
        "title",
        "type",
        "ops",
      ),
      oddValue,
    ),
    oddText,
  )
  .map(([route, sent, odd]) => {
    const [method = "", path = ""] = route.split(" ");
    return {
      method,
      path: `${path}?tables=${encode(odd)}`,
      headers: {},
      body: JSON.stringify({ list: "L", ...sent, count: 1 }),
    };
  });

const strangePath: fc.Arbitrary<Asked> = fc
  .tuple(
    fc.constantFrom("GET", "POST", "OPTIONS", "HEAD"),
    fc.constantFrom(
      "//",
      "//evil.example/x",
      "http://evil.example/_api",
      "*",
      "/%",
      "/sites/integration/_api",
      "/sites/integration/%zz",
      "/sites/integration/_api//",
      "/sites/integration/_api/%2e%2e/web",
      "/__state/",
      "/sites/INTEGRATION/_API/web",
      "/?",
      "/sites/integration/_api/web?%zz=%zz&$top=%",
    ),
  )
  .map(([method, path]) => ({ method, path, headers: { authorization: "Bearer x" }, body: "" }));

interface Got {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function ask({ method, path, headers: sent, body: text }: Asked): Promise<Got> {
  const { port } = new URL(site.url);
  const content = Buffer.from(method === "GET" || method === "HEAD" ? "" : text);
  const whole = { ...sent, "content-length": String(content.length) };
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, method, headers: whole },
      (answer: IncomingMessage) => {
        let got = "";
        answer.on("data", (chunk: Buffer) => {
          got += chunk.toString();
        });
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers["content-type"] ?? "",
            text: got,
          }),
        );
        answer.once("error", reject);
      },
    );
    asked.once("error", reject);
    asked.end(content);
  });
}

/** An answer that is not success has the form SharePoint gives it, and was foreseen. */
function expectForm({ method, path }: Asked, { status, type, text }: Got): void {
  expect(text).not.toContain("System.Exception");
  if (status < 400 || method === "HEAD") return;
  if (type.startsWith("application/xml")) {
    expect(text).toMatch(/<m:code>-\d+, \w[\w.]+<\/m:code><m:message xml:lang="de-DE">[^<]/);
  } else if (type.startsWith("text/html")) {
    expect(text).toMatch(/<p class="error">[^<]/);
  } else if (type.startsWith("text/plain")) {
    // Nothing of the site's.
    expect([status, path.startsWith("/sites/integration/")]).toEqual([404, false]);
  } else {
    expect(type).toMatch(/^application\/json/);
    const json = JSON.parse(text);
    const error = json["odata.error"] ?? json.error;
    if (typeof error === "string") expect(error).not.toBe("");
    else {
      expect(error.code).toMatch(/^-\d+, \w[\w.]+$/);
      expect(error.message.value).not.toBe("");
    }
  }
}

const any = fc.oneof(
  { arbitrary: apiRequest, weight: 8 },
  { arbitrary: writeRequest, weight: 2 },
  { arbitrary: batchRequest, weight: 2 },
  { arbitrary: pageRequest, weight: 2 },
  { arbitrary: hookRequest, weight: 1 },
  { arbitrary: strangePath, weight: 1 },
);

/** Requests to one site; after so many, little may be left of what was there. */
const requestsToOne = 250;

it.each([1, 2, 3, 4, 5, 6])(
  "any request is answered in SharePoint's form, and what came of it is there after a restart (%i)",
  async (round) => {
    const { seed = Date.now() } = fc.readConfigureGlobal();
    await fc.assert(
      fc.asyncProperty(any, async (asked) => {
        expectForm(asked, await ask(asked));
      }),
      { seed: seed + round, numRuns: requestsToOne, endOnFailure: true },
    );
    expect((await site.api("web")).status).toBe(200);
    const before = await site.hook("/__state");
    await site.close();
    site = await runningSite({ dataDir: folder });
    expect(await site.hook("/__state")).toEqual(before);
  },
  60_000,
);
