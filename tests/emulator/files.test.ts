import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, runningSite } from "./localSite.ts";

describe("files and folders through @pnp/sp", () => {
  const library = "/sites/integration/Freigegebene Dokumente";
  let site: RunningSite;
  beforeAll(async () => {
    site = await runningSite();
  });
  afterAll(() => site.close());

  it("a folder for a channel, a file in it, read back byte for byte", async () => {
    const { web } = site.sp;
    await web.folders.addUsingPath("Freigegebene Dokumente/Allgemein");
    const channel = web.getFolderByServerRelativePath(`${library}/Allgemein`);
    await channel.folders.addUsingPath("Master's plan #1 50%");
    const folder = web.getFolderByServerRelativePath(`${library}/Allgemein/Master's plan #1 50%`);
    const bytes = new Uint8Array([0, 1, 2, 255]);
    const made = await folder.files.addUsingPath("Bericht ä'#%.bin", bytes.buffer, {});
    expect(made.ServerRelativeUrl).toBe(
      `${library}/Allgemein/Master's plan #1 50%/Bericht ä'#%.bin`,
    );
    const file = web.getFileByServerRelativePath(made.ServerRelativeUrl);
    expect([...new Uint8Array(await file.getBuffer())]).toEqual([...bytes]);
    expect(await folder.files()).toMatchObject([{ Name: "Bericht ä'#%.bin", Length: "4" }]);
    expect(await channel.folders.select("Name")()).toMatchObject([
      { Name: "Master's plan #1 50%" },
    ]);
    expect(await file.listItemAllFields.select("Id")()).toHaveProperty("Id");
  });

  it("a taken name is refused, gets a number, or a new version, as asked", async () => {
    const { files } = site.sp.web.getFolderByServerRelativePath(library);
    const put = (text: string, options: object) => files.addUsingPath("plan.txt", text, options);
    await put("eins", {});
    await expect(put("zwei", {})).rejects.toMatchObject({ status: 400 });
    expect(await put("zwei", { EnsureUniqueFileName: true })).toMatchObject({ Name: "plan1.txt" });
    expect(await put("drei", { Overwrite: true })).toMatchObject({ UIVersionLabel: "2.0" });
    const file = site.sp.web.getFileByServerRelativePath(`${library}/plan.txt`);
    expect(await file.getText()).toBe("drei");
    await file.setContent("vier");
    expect(await file.getText()).toBe("vier");
  });

  it("pieces of a large file become one, in order", async () => {
    const bytes = Uint8Array.from({ length: 10 }, (_, n) => n);
    const { files } = site.sp.web.getFolderByServerRelativePath(library);
    const made = await files.addChunked("gross.bin", new Blob([bytes]), {
      chunkSize: 4,
      Overwrite: true,
    } as never);
    expect(made).toMatchObject({ Length: "10" });
    const buffer = await site.sp.web
      .getFileByServerRelativePath(`${library}/gross.bin`)
      .getBuffer();
    expect([...new Uint8Array(buffer)]).toEqual([...bytes]);
  });

  it("a recycled folder comes back with what was in it", async () => {
    const { web } = site.sp;
    await web.folders.addUsingPath("Freigegebene Dokumente/Alt");
    const folder = web.getFolderByServerRelativePath(`${library}/Alt`);
    await folder.files.addUsingPath("a.txt", "a", {});
    const id = await folder.recycle();
    await expect(folder()).rejects.toMatchObject({ status: 404 });
    await site.api(`web/recyclebin('${id}')/restore()`, { method: "POST" });
    expect(await folder.files()).toHaveLength(1);
  });

  it.each(["a:b.txt", "~$a.txt", "con", " a.txt", "a?.txt"])(
    "refuses the name %s",
    async (name) => {
      const path = `web/getFolderByServerRelativePath(decodedUrl='${encodeURIComponent(library)}')/files/AddUsingPath(decodedurl='${encodeURIComponent(name)}')`;
      expect((await site.api(path, { method: "POST", body: "x" })).status).toBe(400);
    },
  );

  it("columns made in one batch are there, though all but the first answer a conflict", async () => {
    const { json } = await site.api("web/lists", {
      method: "POST",
      body: { Title: "L", BaseTemplate: 100 },
    });
    const [batched, execute] = site.sp.batched();
    const outcomes = ["a", "b"].map((name) =>
      batched.web.lists
        .getById(json.Id)
        .fields.createFieldAsXml(`<Field Type="Text" Name="${name}" DisplayName="${name}"/>`)
        .then(
          () => 200,
          (error) => error.status,
        ),
    );
    await execute();
    expect(await Promise.all(outcomes)).toEqual([200, 409]);
    const fields = await site.sp.web.lists.getById(json.Id).fields.filter("InternalName eq 'b'")();
    expect(fields).toHaveLength(1);
  });
});
