import { expect, test } from "vitest";
import { type LinkTo, linkFormatting } from "../../src/sharepoint/provision/linkFormatting.ts";
import { linkState } from "../../src/sharepoint/provision/linkState.ts";
import type { FieldInfo } from "../../src/sharepoint/schema/fields.ts";
import { emptySite, provisionedSite } from "../support/site.ts";

const linkTo = (place: string) =>
  `https://teams.microsoft.com/l/entity/app/masterplan?webUrl=https%3A%2F%2Fx.example%2F%23${encodeURIComponent(place)}&context=${encodeURIComponent(JSON.stringify({ subEntityId: place }))}&o='x'`;

test("the link holds the entry's id wherever the address names the place", () => {
  const { attributes, txtContent } = JSON.parse(linkFormatting("measures", "Öffnen", linkTo));
  const href: string = attributes.href;
  // SharePoint puts the entry's own id where the expression names it.
  const made = href
    .slice(1)
    .split(" + ")
    .map((part) => (part === "[$ID]" ? "42" : part.slice(1, -1)))
    .join("");
  expect(made).toBe(linkTo("/list/measures/42").replaceAll("'", "%27"));
  expect(txtContent).toBe("Öffnen");
});

const inBrowser =
  (app: string): LinkTo =>
  (place) =>
    `${app}index.html?site=https%3A%2F%2Ffirma.sharepoint.com%2Fsites%2Fa#${place}`;

/** What the check reads off a column that bears this format. */
function read(format: string | null, to: LinkTo) {
  return linkState("measures", { CustomFormatter: format } as FieldInfo, to);
}

test.each([
  ["no link", null, "missing"],
  ["the same link", linkFormatting("measures", "Öffnen", linkTo), "ok"],
  ["one made in English", linkFormatting("measures", "Open", linkTo), "ok"],
  [
    "a link to the same app in a browser",
    linkFormatting("measures", "Öffnen", inBrowser("https://x.example/")),
    "ok",
  ],
  [
    "a link to another address",
    linkFormatting("measures", "Öffnen", inBrowser("https://alt.example/")),
    "outdated",
  ],
  ["another text on our link", linkFormatting("measures", "Zur App", linkTo), "ownFormat"],
  ["our link to another list", linkFormatting("gaps", "Öffnen", linkTo), "ownFormat"],
  [
    "our link with a colour added",
    linkFormatting("measures", "Öffnen", linkTo).replace('"a",', '"a","style":{"color":"red"},'),
    "ownFormat",
  ],
  ["a format of somebody's", '{"elmType":"span","txtContent":"@currentField"}', "ownFormat"],
  ["a format that cannot be read", "{", "ownFormat"],
])("a column with %s is read for what it is", (_, format, state) => {
  expect(read(format, linkTo).state).toBe(state);
});

test("the check tells where an outdated link leads", () => {
  const format = linkFormatting("measures", "Öffnen", inBrowser("https://alt.example/plan/"));
  expect(read(format, linkTo).leadsTo).toBe("https://alt.example/plan/");
});

test("links come into lists that lack them and follow the app, and formats made by hand stay", {
  timeout: 60_000,
}, async () => {
  const site = await provisionedSite();
  try {
    const setFormat = (list: string, format: string) =>
      fetch(
        `${site.url}/_api/web/getList('/sites/integration/Lists/mpi-${list}')/fields/getByInternalNameOrTitle('key')`,
        {
          method: "POST",
          headers: {
            Accept: "application/json",
            "Content-Type": "application/json",
            Authorization: "Bearer test",
            "X-HTTP-Method": "MERGE",
            "If-Match": "*",
          },
          body: JSON.stringify({ CustomFormatter: format }),
        },
      );
    const states = async () =>
      new Map((await site.provisioning.check(linkTo)).map(({ name, link }) => [name, link?.state]));
    const own = '{"elmType":"span","txtContent":"@currentField"}';
    await setFormat("gaps", linkFormatting("gaps", "Öffnen", inBrowser("https://alt.example/")));
    await setFormat("needs", own);
    const before = await states();
    expect([before.get("measures"), before.get("gaps"), before.get("needs")]).toEqual([
      "missing",
      "outdated",
      "ownFormat",
    ]);
    await site.provisioning.link(["measures", "gaps", "needs"], linkTo, () => {});
    const after = await states();
    expect([after.get("measures"), after.get("gaps"), after.get("needs")]).toEqual([
      "ok",
      "ok",
      "ownFormat",
    ]);
    // A list nobody named stays as it was.
    expect(after.get("structures")).toBe("missing");
    const ask = asker(site.url);
    const column = await ask("measures", "fields/getByInternalNameOrTitle('key')");
    expect(column.Title).toBe("In der App");
    expect((await ask("measures", "defaultView/viewFields")).Items?.at(-1)).toBe("key");
    // Its view was somebody's choice when the link was first made.
    expect((await ask("gaps", "defaultView/viewFields")).Items).not.toContain("key");
    expect((await ask("needs", "fields/getByInternalNameOrTitle('key')")).CustomFormatter).toBe(
      own,
    );
  } finally {
    await site.close();
  }
});

test("a new site's views show the link where the app's address is known", {
  timeout: 60_000,
}, async () => {
  const site = await emptySite();
  try {
    await site.provisioning.provision("de", () => {}, linkTo);
    const ask = asker(site.url);
    const column = await ask("measures", "fields/getByInternalNameOrTitle('key')");
    expect(column.Title).toBe("In der App");
    expect(column.CustomFormatter).toBe(linkFormatting("measures", "Öffnen", linkTo));
    const shown = await ask("measures", "defaultView/viewFields");
    expect(shown.Items?.at(-1)).toBe("key");
    // What the app wrote it reads as a site in order.
    expect((await site.provisioning.check()).every(({ state }) => state === "ok")).toBe(true);
  } finally {
    await site.close();
  }
});

/** Asks the site itself, past the app's own client. */
function asker(url: string) {
  return async (list: string, path: string) => {
    const answer = await fetch(
      `${url}/_api/web/getList('/sites/integration/Lists/mpi-${list}')/${path}`,
      { headers: { Accept: "application/json;odata=nometadata", Authorization: "Bearer test" } },
    );
    return (await answer.json()) as {
      readonly Items?: readonly string[];
      readonly Title?: string;
      readonly CustomFormatter?: string;
    };
  };
}
