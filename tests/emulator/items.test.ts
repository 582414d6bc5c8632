import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, runningSite } from "./localSite.ts";

describe("entries through @pnp/sp", () => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runningSite();
    await site.sp.web.lists.add("Städte", "", 100, false, {});
    await site.sp.web.lists.add("mpi-structures", "", 100, false, {});
    const cities = await site.sp.web.lists.getByTitle("Städte").select("Id")();
    const { fields } = site.sp.web.lists.getByTitle("mpi-structures");
    const add = (xml: string) => fields.createFieldAsXml({ SchemaXml: xml, Options: 8 } as never);
    await add(
      '<Field Type="Text" Name="key" DisplayName="key" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
    );
    await add('<Field Type="DateTime" Name="endsOn" DisplayName="endsOn" Format="DateOnly"/>');
    await add(
      '<Field Type="MultiChoice" Name="levels" DisplayName="levels"><CHOICES><CHOICE>Ort</CHOICE><CHOICE>Land</CHOICE></CHOICES></Field>',
    );
    await add(
      `<Field Type="Lookup" Name="city" DisplayName="city" List="{${cities.Id}}" ShowField="Title"/>`,
    );
    await add(
      `<Field Type="LookupMulti" Mult="TRUE" Name="cities" DisplayName="cities" List="{${cities.Id}}" ShowField="Title"/>`,
    );
    await add('<Field Type="User" Name="contact" DisplayName="contact"/>');
    await add('<Field Type="Number" Name="fte" DisplayName="fte" Min="0"/>');
  });
  afterAll(() => site.close());

  it("are made, read, changed with an ETag, refused with an old one, and deleted", async () => {
    const list = site.sp.web.lists.getByTitle("mpi-structures");
    const made = await list.items.add({
      Title: "Hé 'x'",
      endsOn: "2026-11-21T23:00:00Z",
      fte: 1.5,
    });
    expect(made).toMatchObject({
      Title: "Hé 'x'",
      endsOn: "2026-11-21T23:00:00Z",
      fte: 1.5,
      "odata.etag": '"1"',
    });
    const changed = await list.items.getById(made.Id).update({ Title: "n" }, '"1"');
    expect(changed.etag).toMatch(/^"[0-9a-f-]{36},2"$/);
    await expect(list.items.getById(made.Id).update({ Title: "m" }, '"1"')).rejects.toMatchObject({
      status: 412,
    });
    await list.items.getById(made.Id).delete();
    await expect(list.items.getById(made.Id)()).rejects.toMatchObject({ status: 404 });
  });

  it("follow look-ups one and many", async () => {
    const cities = site.sp.web.lists.getByTitle("Städte");
    const a = await cities.items.add({ Title: "Ahorn" });
    const b = await cities.items.add({ Title: "Meeder" });
    const list = site.sp.web.lists.getByTitle("mpi-structures");
    const made = await list.items.add({
      Title: "s",
      cityId: a.Id,
      citiesId: [a.Id, b.Id],
      levels: ["Ort"],
      contactId: 9,
    });
    expect(made).toMatchObject({
      cityId: a.Id,
      citiesId: [a.Id, b.Id],
      levels: ["Ort"],
      contactId: 9,
      contactStringId: "9",
    });
    const [read] = await list.items
      .select("Id", "city/Title", "cities/Title", "contact/Title")
      .expand("city", "cities", "contact")
      .filter("city/Title eq 'ahorn' and startswith(Title, 's')")();
    expect(read.city.Title).toBe("Ahorn");
    expect(read.cities.map((one: { Title: string }) => one.Title)).toEqual(["Ahorn", "Meeder"]);
    expect(read.contact.Title).toBe("Koordinierungsstelle Integration");
  });

  it("come in pages, in batches, and in the change log", async () => {
    const list = site.sp.web.lists.getByTitle("Städte");
    const { CurrentChangeToken } = await list.select("CurrentChangeToken")();
    const [batch, execute] = site.sp.batched();
    for (let n = 0; n < 25; n++) batch.web.lists.getByTitle("Städte").items.add({ Title: `t${n}` });
    await execute();
    const pages: number[] = [];
    for await (const page of list.items.top(10)) pages.push(page.length);
    expect(pages).toEqual([10, 10, 7]);
    const changes = await list.getChanges({
      Item: true,
      Add: true,
      ChangeTokenStart: CurrentChangeToken,
    });
    expect(changes).toHaveLength(25);
  });

  it("refuse a second entry with the same unique value", async () => {
    const list = site.sp.web.lists.getByTitle("mpi-structures");
    await list.items.add({ Title: "a", key: "ABC" });
    const again = await site.api("web/lists/getByTitle('mpi-structures')/items", {
      method: "POST",
      body: { Title: "b", key: "abc" },
    });
    expect(again.status).toBe(500);
    expect(again.json["odata.error"].code).toContain("-2130575169");
  });
});
