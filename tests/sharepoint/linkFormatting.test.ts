import { expect, test } from "vitest";
import { linkFormatting } from "../../src/sharepoint/linkFormatting.ts";
import { emptySite } from "../support/site.ts";

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

test("a new site's views show the link where the app's address is known", {
  timeout: 60_000,
}, async () => {
  const site = await emptySite();
  try {
    await site.provisioning.provision("de", () => {}, linkTo);
    const ask = async (path: string) => {
      const answer = await fetch(
        `${site.url}/_api/web/getList('/sites/integration/Lists/mpi-measures')/${path}`,
        {
          headers: { Accept: "application/json;odata=nometadata", Authorization: "Bearer test" },
        },
      );
      return (await answer.json()) as {
        value?: unknown;
        Items?: string[];
        Title?: string;
        CustomFormatter?: string;
      };
    };
    const column = await ask("fields/getByInternalNameOrTitle('key')");
    expect(column.Title).toBe("In der App");
    expect(column.CustomFormatter).toBe(linkFormatting("measures", "Öffnen", linkTo));
    const shown = await ask("defaultView/viewFields");
    expect(shown.Items?.at(-1)).toBe("key");
    // What the app wrote it reads as a site in order.
    expect((await site.provisioning.check()).every(({ state }) => state === "ok")).toBe(true);
  } finally {
    await site.close();
  }
});
