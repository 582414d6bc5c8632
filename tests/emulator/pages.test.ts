import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, runningSite } from "./localSite.ts";

describe("SharePoint's own pages", () => {
  let site: RunningSite;
  let url: string;
  beforeAll(async () => {
    site = await runningSite();
    await site.sp.web.lists.add("mpi-needs", "", 100, false, {});
    const { fields } = site.sp.web.lists.getByTitle("mpi-needs");
    const add = (xml: string) => fields.createFieldAsXml({ SchemaXml: xml, Options: 8 } as never);
    await add('<Field Type="DateTime" Name="endsOn" DisplayName="Endet am" Format="DateOnly"/>');
    await add('<Field Type="Currency" Name="cost" DisplayName="Kosten"/>');
    await add(
      '<Field Type="MultiChoice" Name="levels" DisplayName="Ebenen"><CHOICES><CHOICE>Ort</CHOICE><CHOICE>Land</CHOICE></CHOICES></Field>',
    );
    url = `${site.webUrl}/Lists/mpi-needs`;
  });
  afterAll(() => site.close());

  const post = (address: string, form: [string, string][]) =>
    fetch(address, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });

  it("let a colleague make and change an entry, dates and amounts written by hand", async () => {
    const list = site.sp.web.lists.getByTitle("mpi-needs");
    const saved = await post(`${url}/NewForm.aspx`, [
      ["Title", "Sprachkurs <neu>"],
      ["endsOn", "31.3.2027"],
      ["cost", "10.200,50"],
      ["levels", "Ort"],
      ["levels", "Kreis"],
    ]);
    expect(saved.status).toBe(303);
    const [made] = await list.items.select("*", "Editor/Title").expand("Editor")();
    expect(made).toMatchObject({
      Title: "Sprachkurs <neu>",
      endsOn: "2027-03-30T22:00:00Z",
      cost: 10200.5,
      levels: ["Ort", "Kreis"],
      Editor: { Title: "Fachbereich Soziales" },
    });
    const page = await (await fetch(`${url}/AllItems.aspx`)).text();
    expect(page).toContain("Endet am");
    expect(page).toContain("Sprachkurs &lt;neu&gt;");
    expect(page).toContain("31.03.2027");
    expect(page.replaceAll("\u00a0", " ")).toContain("10.200,50 €");

    const { CurrentChangeToken } = await list.select("CurrentChangeToken")();
    await post(`${url}/EditForm.aspx?ID=${made.Id}`, [["Title", "Sprachkurs"]]);
    const after = await list.items.getById(made.Id)();
    expect(after).toMatchObject({ Title: "Sprachkurs", cost: 10200.5, "odata.etag": '"2"' });
    const changes = await list.getChanges({
      Item: true,
      Update: true,
      ChangeTokenStart: CurrentChangeToken,
    });
    expect(changes).toHaveLength(1);
  });

  it("say in a sentence what cannot be saved and keep nothing of it", async () => {
    const list = site.sp.web.lists.getByTitle("mpi-needs");
    const { ItemCount } = await list.select("ItemCount")();
    const answer = await post(`${url}/NewForm.aspx`, [["endsOn", "irgendwann"]]);
    expect(await answer.text()).toContain('role="alert">Endet am:');
    expect((await list.select("ItemCount")()).ItemCount).toBe(ItemCount);
  });

  it("refuse a form that was opened before somebody else saved", async () => {
    const list = site.sp.web.lists.getByTitle("mpi-needs");
    const made = await list.items.add({ Title: "eins" });
    await list.items.getById(made.Id).update({ Title: "zwei" }, '"1"');
    const late = await post(`${url}/EditForm.aspx?ID=${made.Id}`, [
      ["Title", "drei"],
      ["etag", "1"],
    ]);
    expect(late.status).toBe(412);
    expect((await list.items.getById(made.Id)()).Title).toBe("zwei");
  });

  it("show entries, the site and folders, and hand out files at their address", async () => {
    const made = await site.sp.web.lists.getByTitle("mpi-needs").items.add({ Title: "lesbar" });
    for (const path of ["", "/Lists/mpi-needs/DispForm.aspx?ID=1", "/Lists/mpi-needs"])
      expect((await fetch(site.webUrl + path)).status).toBe(200);
    const shown = await (await fetch(`${url}/DispForm.aspx?id=${made.Id}`)).text();
    expect(shown).toContain("<h1>lesbar</h1>");
    expect((await fetch(`${url}/DispForm.aspx?ID=999`)).status).toBe(404);
    await site.sp.web
      .getFolderByServerRelativePath("/sites/integration/Freigegebene Dokumente")
      .files.addUsingPath("Bericht ä'#%.txt", "Hallo", { Overwrite: true });
    const library = `${site.webUrl}/Freigegebene%20Dokumente`;
    const page = await (await fetch(`${library}/Forms/AllItems.aspx`)).text();
    const link = /href="([^"]*Bericht[^"]*)"/.exec(page)?.[1] ?? "";
    const file = await fetch(site.url + link.replaceAll("&#39;", "'"));
    expect(file.headers.get("content-type")).toContain("text/plain");
    expect(await file.text()).toBe("Hallo");
  });
});
