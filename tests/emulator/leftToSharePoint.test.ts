import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSite, runningSite } from "./localSite.ts";

/**
 * Recorded answers the local site does not give, by their numbers as in captures.test.ts, each
 * with the reason: neither the app nor what people do in SharePoint brings the app before them.
 */
const leftOut = [
  [
    "43, 44: entries written as text",
    "POST",
    "items(1)/validateUpdateListItem",
    "The app writes typed values with an ETag; this call takes texts and cannot refuse a stale write.",
  ],
  [
    "45: a query in CAML",
    "POST",
    "getItems",
    "The app asks by $filter and $select; nobody can make another ask in its stead.",
  ],
  [
    "46, 47: rows as SharePoint's own pages draw them",
    "POST",
    "renderListDataAsStream",
    "Only SharePoint's own pages read them; the local site draws its pages itself.",
  ],
  [
    "55: comments on an entry",
    "GET",
    "items(1)/comments",
    "The app neither shows nor writes comments, and a comment changes no field and no version of its entry.",
  ],
  [
    "66: who has which right",
    "GET",
    "roleassignments",
    "The app asks what the person may do (67), never what others may.",
  ],
] as const;

const leftOutOfFiles = [
  [
    "62: earlier versions of a file",
    "versions",
    "Each version of the plan is a file of its own under a new name; the app replaces and reads no earlier one.",
  ],
  [
    "63: who has checked a file out",
    "checkedOutByUser",
    "The app only adds files under free names and reads; a check-out stops neither.",
  ],
] as const;

describe("what the local site leaves to SharePoint it says so", () => {
  let site: RunningSite;
  const library =
    "web/getFolderByServerRelativePath(decodedUrl='%2Fsites%2Fintegration%2FFreigegebene%20Dokumente')";

  beforeAll(async () => {
    site = await runningSite();
    await site.api("web/lists", { method: "POST", body: { Title: "Liste", BaseTemplate: 100 } });
    const entry = { method: "POST", body: { Title: "Eintrag" } };
    await site.api("web/lists/getbytitle('Liste')/items", entry);
    const path = `${library}/files/AddUsingPath(decodedurl='Plan.docx',Overwrite=true)`;
    await site.api(path, { method: "POST", body: new Uint8Array([1]) });
  });
  afterAll(() => site.close());

  it.each(leftOut)("%s", async (_name, method, path, reason) => {
    const answer = await site.api(`web/lists/getbytitle('Liste')/${path}`, { method });
    expect(answer.status, reason).toBe(501);
  });

  it.each(leftOutOfFiles)("%s", async (_name, path, reason) => {
    const file =
      "web/getFileByServerRelativePath(decodedUrl='%2Fsites%2Fintegration%2FFreigegebene%20Dokumente%2FPlan.docx')";
    expect((await site.api(file)).status).toBe(200);
    expect((await site.api(`${file}/${path}`)).status, reason).toBe(501);
  });
});
