import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Json, type RunningSite, runningSite } from "./localSite.ts";

/**
 * Answers recorded from SharePoint Online (pnp/pnpcore's test data and the sources beside each
 * case), compared on what clients go by: status, headers, names of properties, error codes.
 */
describe("answers have the shape SharePoint's have", () => {
  let site: RunningSite;
  const none = { accept: "application/json;odata=nometadata" };
  const verbose = { accept: "application/json;odata=verbose" };
  const merge = (etag = "*") => ({ "x-http-method": "MERGE", "if-match": etag });
  let listId: string;
  const library =
    "web/getFolderByServerRelativePath(decodedUrl='%2Fsites%2Fintegration%2FFreigegebene%20Dokumente')";
  const items = (rest = "") => `web/lists(guid'${listId}')/items${rest}`;
  const post = (path: string, body: unknown, headers = {}) =>
    site.api(path, { method: "POST", body, headers });
  const field = (xml: string, options = 8) =>
    post(`web/lists(guid'${listId}')/fields/createfieldasxml`, {
      parameters: { SchemaXml: xml, Options: options },
    });
  const code = (answer: Answer): string => answer.json["odata.error"].code;
  const keys = (json: Json): string[] => Object.keys(json).sort();

  beforeAll(async () => {
    site = await runningSite();
    const made = await post("web/lists", { Title: "Aufgaben & Mehr", BaseTemplate: 100 });
    listId = made.json.Id;
    await field('<Field Type="User" Name="lead" DisplayName="lead"/>');
    await field('<Field Type="UserMulti" Mult="TRUE" Name="team" DisplayName="team"/>');
    await field('<Field Type="URL" Name="link" DisplayName="link"/>');
    await field(
      '<Field Type="Choice" Name="state" DisplayName="state"><CHOICES><CHOICE>offen</CHOICE></CHOICES></Field>',
    );
    await field(
      '<Field Type="MultiChoice" Name="tags" DisplayName="tags"><CHOICES><CHOICE>a</CHOICE></CHOICES></Field>',
    );
    await field(
      `<Field Type="Lookup" Name="parent" DisplayName="parent" List="{${listId}}" ShowField="Title"/>`,
    );
    await field(
      `<Field Type="LookupMulti" Mult="TRUE" Name="others" DisplayName="others" List="{${listId}}" ShowField="Title"/>`,
    );
    await field(
      '<Field Type="Text" Name="key" DisplayName="key" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
    );
    await post(items(), { Title: "erster" });
  });
  afterAll(() => site.close());

  const listKeys =
    "AllowContentTypes BaseTemplate BaseType ContentTypesEnabled CrawlNonDefaultViews Created CurrentChangeToken DefaultContentApprovalWorkflowId DefaultItemOpenUseListSetting Description Direction DisableCommenting DisableGridEditing DocumentTemplateUrl DraftVersionVisibility EnableAttachments EnableFolderCreation EnableMinorVersions EnableModeration EnableRequestSignOff EnableVersioning EntityTypeName ExemptFromBlockDownloadOfNonViewableFiles FileSavePostProcessingEnabled ForceCheckout HasExternalDataSource Hidden Id ImagePath ImageUrl DefaultSensitivityLabelForLibrary IrmEnabled IrmExpire IrmReject IsApplicationList IsCatalog IsPrivate ItemCount LastItemDeletedDate LastItemModifiedDate LastItemUserModifiedDate ListExperienceOptions ListItemEntityTypeFullName MajorVersionLimit MajorWithMinorVersionsLimit MultipleDataList NoCrawl ParentWebPath ParentWebUrl ParserDisabled ServerTemplateCanCreateFolders TemplateFeatureId Title".split(
      " ",
    );

  it("1, 2, 3: a list made, at each level of metadata", async () => {
    const plain = await post("web/lists", { Title: "A_B", BaseTemplate: 100 }, none);
    expect(plain.status).toBe(201);
    expect(plain.headers.get("content-type")).toBe(
      "application/json;odata=nometadata;streaming=true;charset=utf-8",
    );
    expect(plain.headers.get("etag")).toBe('"1"');
    expect(plain.headers.get("location")).toBe(
      `${site.webUrl}/_api/Web/Lists(guid'${plain.json.Id}')`,
    );
    expect(keys(plain.json)).toEqual([...listKeys].sort());
    expect(plain.json).toMatchObject({
      EntityTypeName: "A_x005f_BList",
      ListItemEntityTypeFullName: "SP.Data.A_x005f_BListItem",
    });
    expect(plain.json.CurrentChangeToken.StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
    const wordy = await post("web/lists", { Title: "V", BaseTemplate: 100 }, verbose);
    expect(wordy.json.d.__metadata).toMatchObject({ type: "SP.List", etag: '"1"' });
    expect(wordy.json.d.Fields.__deferred.uri).toContain("/Fields");
    expect(wordy.json.d.CurrentChangeToken.__metadata.type).toBe("SP.ChangeToken");
  });

  it("4: lists with minimal metadata, which is the default", async () => {
    const answer = await site.api("web/lists");
    expect(answer.headers.get("content-type")).toBe(
      "application/json;odata=minimalmetadata;streaming=true;charset=utf-8",
    );
    expect(answer.json["odata.metadata"]).toBe(`${site.webUrl}/_api/$metadata#SP.ApiData.Lists`);
    const [first] = answer.json.value;
    expect(first).toMatchObject({
      "odata.type": "SP.List",
      "odata.editLink": `Web/Lists(guid'${first.Id}')`,
      "odata.id": `${site.webUrl}/_api/Web/Lists(guid'${first.Id}')`,
    });
    expect(first["odata.etag"]).toMatch(/^"\d+"$/);
  });

  it("5, 6, 7: lists that are taken or missing", async () => {
    const taken = await post("web/lists", { Title: "Aufgaben & Mehr", BaseTemplate: 100 });
    expect([taken.status, code(taken)]).toEqual([
      500,
      "-2130575342, Microsoft.SharePoint.SPException",
    ]);
    expect(taken.json["odata.error"].message.lang).toBe("de-DE");
    const title = await site.api("web/lists/getbytitle('nichts')");
    expect([title.status, code(title)]).toEqual([404, "-1, System.ArgumentException"]);
    const id = await site.api("web/lists(guid'00000000-0000-0000-0000-000000000001')");
    expect([id.status, code(id)]).toEqual([404, "-2130575322, Microsoft.SharePoint.SPException"]);
  });

  it("8, 9, 10: a list changed, expanded, deleted", async () => {
    const { json: made } = await post("web/lists", { Title: "Weg", BaseTemplate: 100 });
    const path = `web/lists(guid'${made.Id}')`;
    const changed = await post(`${path}?$select=Title`, { Title: "Fort" }, merge());
    expect([changed.status, changed.text, changed.headers.get("etag")]).toEqual([204, "", '"2"']);
    const expanded = await site.api(`${path}?$select=Id,RootFolder&$expand=RootFolder`, {
      headers: none,
    });
    expect(keys(expanded.json)).toEqual(["Id", "RootFolder"]);
    expect(keys(expanded.json.RootFolder)).toEqual(
      "Exists IsWOPIEnabled ItemCount Name ProgID ServerRelativeUrl TimeCreated TimeLastModified UniqueId WelcomePage".split(
        " ",
      ),
    );
    expect(expanded.json.RootFolder.ServerRelativeUrl).toBe("/sites/integration/Lists/Weg");
    const deleted = await site.api(path, {
      method: "POST",
      headers: { "x-http-method": "DELETE", "if-match": "*" },
    });
    expect([deleted.status, deleted.text]).toEqual([200, ""]);
  });

  const common =
    "AutoIndexed CanBeDeleted ClientSideComponentId ClientSideComponentProperties ClientValidationFormula ClientValidationMessage CustomFormatter DefaultFormula DefaultValue Description Direction EnforceUniqueValues EntityPropertyName Filterable FromBaseType Group Hidden Id Indexed IndexStatus InternalName IsModern JSLink PinnedToFiltersPane ReadOnlyField Required SchemaXml Scope Sealed ShowInFiltersPane Sortable StaticName Title FieldTypeKind TypeAsString TypeDisplayName TypeShortDescription ValidationFormula ValidationMessage".split(
      " ",
    );
  it.each([
    [
      "11",
      "Lookup",
      7,
      `List="{LIST}" ShowField="Title"`,
      "AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList LookupWebId PrimaryFieldId RelationshipDeleteBehavior UnlimitedLengthInDocumentLibrary",
    ],
    ["12", "Text", 2, "", "MaxLength"],
    [
      "13",
      "Note",
      3,
      'RichText="FALSE"',
      "AllowHyperlink AppendOnly IsLongHyperlink NumberOfLines RestrictedMode RichText UnlimitedLengthInDocumentLibrary WikiLinking",
    ],
    [
      "14",
      "DateTime",
      4,
      'Format="DateOnly"',
      "DateFormat DateTimeCalendarType DisplayFormat FriendlyDisplayFormat TimeFormat",
    ],
    ["15", "Choice", 6, "", "Choices EditFormat FillInChoice Mappings"],
    [
      "16",
      "Number",
      9,
      "",
      "CommaSeparator CustomUnitName CustomUnitOnRight DisplayFormat MaximumValue MinimumValue ShowAsPercentage Unit",
    ],
    ["17", "URL", 11, "", "DisplayFormat"],
    ["18", "MultiChoice", 15, "", "Choices FillInChoice Mappings"],
    [
      "19",
      "Calculated",
      17,
      "",
      "CurrencyLocaleId DateFormat DisplayFormat Formula OutputType ShowAsPercentage",
    ],
    [
      "20",
      "User",
      20,
      "",
      "AllowDisplay AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList LookupWebId Presence PrimaryFieldId RelationshipDeleteBehavior SelectionGroup SelectionMode UnlimitedLengthInDocumentLibrary UserDisplayOptions",
    ],
    [
      "21",
      "UserMulti",
      20,
      'Mult="TRUE"',
      "AllowDisplay AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList LookupWebId Presence PrimaryFieldId RelationshipDeleteBehavior SelectionGroup SelectionMode UnlimitedLengthInDocumentLibrary UserDisplayOptions",
    ],
  ] as const)("%s: a column of type %s", async (number, type, kind, attributes, own) => {
    const { json: list } = await post("web/lists", { Title: `Feld ${number}`, BaseTemplate: 100 });
    const xml = `<Field Type="${type}" Name="mine" DisplayName="Mein Feld" ${attributes.replace("LIST", listId)}/>`;
    const answer = await post(
      `web/lists(guid'${list.Id}')/fields/createfieldasxml`,
      { parameters: { SchemaXml: xml, Options: 8 } },
      none,
    );
    expect(answer.status).toBe(200);
    expect(keys(answer.json)).toEqual([...common, ...own.split(" ")].sort());
    expect(answer.json).toMatchObject({
      FieldTypeKind: kind,
      TypeAsString: type,
      InternalName: "mine",
      Title: "Mein Feld",
    });
    expect(answer.json.SchemaXml).toContain(
      `<Field Type="${type}" Name="mine" DisplayName="Mein Feld" ID="{${answer.json.Id}}"`,
    );
  });

  it("22, 23: columns that are missing, and one property of one", async () => {
    const missing = await site.api(
      `web/lists(guid'${listId}')/fields/getbyid('03e45e84-1992-4d42-9116-26f756012634')`,
    );
    expect([missing.status, code(missing)]).toEqual([400, "-2147024809, System.ArgumentException"]);
    const one = await site.api(
      `web/lists(guid'${listId}')/fields/getbyinternalnameortitle('state')?$select=Choices`,
    );
    expect(one.json["odata.metadata"]).toMatch(/#SP\.ApiData\.Fields\/@Element&\$select=Choices$/);
    expect(one.json).toMatchObject({ "odata.type": "SP.FieldChoice", Choices: ["offen"] });
    expect(keys(one.json)).toEqual([
      "Choices",
      "odata.editLink",
      "odata.id",
      "odata.metadata",
      "odata.type",
    ]);
  });

  it("23: a property only some types of columns have is left out of the others", async () => {
    const answer = await site.api(
      `web/lists(guid'${listId}')/fields?$select=InternalName,Choices,LookupList`,
      { headers: none },
    );
    const named = (name: string) =>
      answer.json.value.find((column: Json) => column.InternalName === name);
    expect(named("state")).toEqual({ InternalName: "state", Choices: ["offen"] });
    expect(named("parent")).toEqual({ InternalName: "parent", LookupList: listId });
    expect(named("key")).toEqual({ InternalName: "key" });
  });

  it("24, 25: an entry made and read", async () => {
    const made = await post(items(), {
      Title: "x",
      leadId: 9,
      teamId: [9],
      link: { Url: "https://a.example", Description: "A" },
      state: "offen",
      tags: ["a"],
      parentId: 1,
      othersId: [1],
    });
    expect(made.status).toBe(201);
    expect(made.headers.get("etag")).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(made.headers.get("location")).toMatch(
      new RegExp(`/_api/Web/Lists\\(guid'${listId}'\\)/Items\\(\\d+\\)$`),
    );
    expect(made.json).toMatchObject({
      "odata.etag": '"1"',
      "odata.editLink": `Web/Lists(guid'${listId}')/Items(${made.json.Id})`,
      FileSystemObjectType: 0,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: "",
      leadId: 9,
      leadStringId: "9",
      teamId: [9],
      teamStringId: ["9"],
      link: { Url: "https://a.example", Description: "A" },
      state: "offen",
      tags: ["a"],
      parentId: 1,
      othersId: [1],
      OData__UIVersionString: "1.0",
      Attachments: false,
    });
    expect(made.json["odata.metadata"]).toMatch(
      /#SP\.ListData\.Aufgaben_x0020__x0026__x0020_MehrListItems\/@Element$/,
    );
    expect(made.json["odata.type"]).toBe("SP.Data.Aufgaben_x0020__x0026__x0020_MehrListItem");
    const empty = await site.api(items("(1)"), { headers: none });
    expect(empty.json).toMatchObject({
      leadId: null,
      leadStringId: null,
      parentId: null,
      tags: null,
    });
    expect(keys(empty.json).filter((key) => key.startsWith("odata"))).toEqual([]);
    const wordy = await site.api(items(`(${made.json.Id})`), { headers: verbose });
    expect(wordy.json.d).toMatchObject({ teamId: { results: [9] }, tags: { results: ["a"] } });
  });

  it("26: entries of a library, and entries brought with their list", async () => {
    await post(
      `${library}/files/AddUsingPath(decodedurl='Lageplan.png',Overwrite=true)`,
      new Uint8Array([1]),
    );
    const path = "web/defaultDocumentLibrary?$select=Id,Title,EnableVersioning,Items&$expand=Items";
    const answer = await site.api(path, { headers: none });
    expect(answer.headers.get("etag")).toMatch(/^"\d+"$/);
    expect(keys(answer.json)).toEqual(["EnableVersioning", "Id", "Items", "Title"]);
    const [entry] = answer.json.Items;
    expect(entry).toMatchObject({
      FileSystemObjectType: 0,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: "",
      OData__CopySource: null,
      CheckoutUserId: null,
      OData__UIVersionString: "1.0",
    });
    expect(entry).not.toHaveProperty("Attachments");
    const own = await site.api(items("(1)"), { headers: none });
    expect(own.json).toMatchObject({ Attachments: false });
    expect(own.json).not.toHaveProperty("CheckoutUserId");
  });

  it("27: pages", async () => {
    const answer = await site.api(items("?$select=Id,Title&$top=1"), { headers: none });
    expect(keys(answer.json)).toEqual(["odata.nextLink", "value"]);
    expect(answer.json["odata.nextLink"]).toBe(
      `${site.webUrl}/_api/web/lists(guid%27${listId}%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24select=Id%2cTitle&%24top=1`,
    );
    expect(keys(answer.json.value[0])).toEqual(["ID", "Id", "Title"]);
  });

  it("28, 29: persons and look-ups expanded", async () => {
    const made = await post(items(), { Title: "y", teamId: [9], parentId: 1 });
    const query = "?$select=Title,team/Id,team/Title,parent/Title&$expand=team,parent";
    const full = await site.api(items(`(${made.json.Id})${query}`));
    expect(full.json["team@odata.navigationLinkUrl"]).toBe(
      `Web/Lists(guid'${listId}')/Items(${made.json.Id})/team`,
    );
    expect(full.json.team[0]).toMatchObject({ "odata.type": "SP.Data.UserInfoItem", Id: 9 });
    expect(full.json.parent).toMatchObject({
      "odata.type": "SP.Data.Aufgaben_x0020__x0026__x0020_MehrListItem",
      Title: "erster",
    });
    const empty = await site.api(items(`(1)${query}`));
    expect(empty.json).toHaveProperty(["team@odata.navigationLinkUrl"]);
    expect(empty.json).not.toHaveProperty("team");
  });

  it("30: values as text", async () => {
    const answer = await site.api(
      items("(1)?$select=Id,FieldValuesAsText&$expand=FieldValuesAsText"),
      { headers: none },
    );
    expect(answer.json.FieldValuesAsText).toMatchObject({ ID: "1", Title: "erster" });
    for (const value of Object.values(answer.json.FieldValuesAsText))
      expect(typeof value).toBe("string");
  });

  it("31, 32, 33: entries missing, changed, changed by somebody else", async () => {
    const missing = await site.api(items("(99)"));
    expect([missing.status, code(missing)]).toEqual([404, "-2130575338, System.ArgumentException"]);
    const made = await post(items(), { Title: "1" });
    const path = items(`(${made.json.Id})`);
    const changed = await post(path, { Title: "2" }, merge(made.headers.get("etag") ?? ""));
    expect([changed.status, changed.text]).toEqual([204, ""]);
    expect(changed.headers.get("etag")).toMatch(/,2"$/);
    const stale = await post(path, { Title: "3" }, merge('"1"'));
    expect([stale.status, code(stale)]).toEqual([
      412,
      "-1, Microsoft.SharePoint.Client.ClientServiceException",
    ]);
    expect(stale.json["odata.error"].message.value).toContain(`'"1"'`);
    expect(stale.json["odata.error"].message.value).toContain(`'${changed.headers.get("etag")}'`);
    expect((await post(path, { Title: "4" }, merge())).status).toBe(204);
  });

  it.each([
    ["34", { Nope: 1 }, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["35", undefined, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
    ["36", { Title: 1111 }, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
  ])("%s: a body that cannot be used", async (_number, body, expected) => {
    const answer = await post(items(), body);
    expect([answer.status, code(answer)]).toEqual([400, expected]);
  });

  it.each([
    ["37", "?$select=ColDoesntExist", "-1, Microsoft.SharePoint.SPException"],
    ["37", "?$filter=ColDoesntExist eq 1", "-1, Microsoft.SharePoint.SPException"],
    ["38", "?$select=lead", "-1, Microsoft.SharePoint.SPException"],
    ["39", "?$filter=Title eq", "-1, Microsoft.SharePoint.Client.InvalidClientQueryException"],
  ])("%s: a query that cannot be answered: %s", async (_number, query, expected) => {
    const answer = await site.api(items(query));
    expect([answer.status, code(answer)]).toEqual([400, expected]);
  });

  it("40: more entries than a query without an index may look through", async () => {
    const { json: list } = await post("web/lists", { Title: "Viele", BaseTemplate: 100 });
    await site.hook("/__fill", { list: "Viele", count: 5_001, values: { Title: "Nummer {n}" } });
    const path = `web/lists(guid'${list.Id}')/items`;
    const refused = await site.api(`${path}?$filter=Title eq 'Nummer 7'`);
    expect([refused.status, code(refused)]).toEqual([
      500,
      "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
    ]);
    expect((await site.api(`${path}?$filter=Id eq 7`)).status).toBe(200);
  });

  it("41: a rule of the list that an entry breaks", async () => {
    const { json: list } = await post("web/lists", { Title: "Mit Regel", BaseTemplate: 100 });
    const path = `web/lists(guid'${list.Id}')`;
    await post(path, { ValidationFormula: '=[Titel]<>"entfällt"' }, merge());
    const refused = await post(`${path}/items`, { Title: "entfällt" });
    expect([refused.status, code(refused)]).toEqual([
      500,
      "-2130575162, Microsoft.SharePoint.SPListDataValidationException",
    ]);
    expect(refused.headers.get("content-type")).toBe(
      "application/json;odata=minimalmetadata;streaming=true;charset=utf-8",
    );
    const made = await post(`${path}/items`, { Title: "bleibt" });
    expect(made.status).toBe(201);
    const changed = await post(`${path}/items(${made.json.Id})`, { Title: "entfällt" }, merge());
    expect([changed.status, code(changed)]).toEqual([refused.status, code(refused)]);
  });

  it("42: a unique value that is taken", async () => {
    await post(items(), { Title: "a", key: "k1" });
    const answer = await post(items(), { Title: "b", key: "k1" });
    expect([answer.status, code(answer)]).toEqual([
      500,
      "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
    ]);
  });

  it("48: versions", async () => {
    const made = await post(items(), { Title: "alt" });
    await post(items(`(${made.json.Id})`), { Title: "neu" }, merge());
    const answer = await site.api(items(`(${made.json.Id})/versions`), { headers: none });
    const [now, before] = answer.json.value;
    expect(now).toMatchObject({
      IsCurrentVersion: true,
      VersionId: 1024,
      VersionLabel: "2.0",
      Title: "neu",
      owshiddenversion: 2,
    });
    expect(before).toMatchObject({ IsCurrentVersion: false, VersionId: 512, Title: "alt" });
    expect(keys(now.Editor)).toEqual(["Email", "LookupId", "LookupValue"]);
    expect(now.Created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  });

  it("49: changes", async () => {
    const before = await site.api(`web/lists(guid'${listId}')?$select=CurrentChangeToken`);
    const made = await post(items(), { Title: "neu" });
    const answer = await post(
      `web/lists(guid'${listId}')/getchanges`,
      { query: { Add: true, Item: true, ChangeTokenStart: before.json.CurrentChangeToken } },
      verbose,
    );
    const [change, ...rest] = answer.json.d.results;
    expect(rest).toEqual([]);
    expect(keys(change)).toEqual(
      "ChangeToken ChangeType Editor EditorEmailHint ItemId ListId ServerRelativeUrl SharedByUser SharedWithUsers SiteId Time UniqueId WebId __metadata".split(
        " ",
      ),
    );
    expect(change).toMatchObject({ ChangeType: 1, ItemId: made.json.Id, ListId: listId });
    expect(change.__metadata.type).toBe("SP.ChangeItem");
  });

  it("50, 51, 52, 77: recycled and restored", async () => {
    const made = await post(items(), { Title: "Tonne" });
    const gone = await post(items(`(${made.json.Id})/recycle`), undefined, none);
    expect([gone.status, keys(gone.json)]).toEqual([200, ["value"]]);
    const bin = await site.api("web/recyclebin", { headers: none });
    expect(keys(bin.json.value[0])).toEqual(
      "AuthorEmail AuthorName DeletedByEmail DeletedByName DeletedDate DeletedDateLocalFormatted DirName DirNamePath Id ItemState ItemType LeafName LeafNamePath Size Title".split(
        " ",
      ),
    );
    expect(bin.json.value[0]).toMatchObject({
      Id: gone.json.value,
      ItemType: 3,
      LeafName: `${made.json.Id}_.000`,
      Title: "Tonne",
      ItemState: 1,
    });
    expect(typeof bin.json.value[0].Size).toBe("string");
    const back = await post(`web/recyclebin('${gone.json.value}')/restore()`, undefined, none);
    expect([back.status, back.json]).toEqual([200, { "odata.null": true }]);
    expect((await site.api(items(`(${made.json.Id})`))).json).toMatchObject({
      Title: "Tonne",
      "odata.etag": '"1"',
    });
  });

  it("53, 54: attachments", async () => {
    const made = await post(items(), { Title: "mit Anlage" });
    const path = items(`(${made.json.Id})/AttachmentFiles/add(FileName='a%20%C3%A4''.txt')`);
    const added = await post(path, "hallo", none);
    expect([added.status, keys(added.json)]).toEqual([
      200,
      ["FileName", "FileNameAsPath", "ServerRelativePath", "ServerRelativeUrl"],
    ]);
    expect(added.json.FileName).toBe("a ä'.txt");
    const again = await post(path, "hallo", none);
    expect(code(again)).toBe("-2130575257, Microsoft.SharePoint.SPException");
    expect((await site.api(items(`(${made.json.Id})`))).json).toMatchObject({
      Attachments: true,
      "odata.etag": '"2"',
    });
  });

  const fileKeys =
    "CheckInComment CheckOutType ContentTag CustomizedPageStatus ETag Exists ExistsAllowThrowForPolicyFailures IrmEnabled Length Level LinkingUri LinkingUrl MajorVersion MinorVersion Name ServerRelativeUrl TimeCreated TimeLastModified Title UIVersion UIVersionLabel UniqueId".split(
      " ",
    );

  it("56: a file uploaded", async () => {
    const answer = await post(
      `${library}/files/AddUsingPath(decodedurl='Bericht%20%C3%A4''%23%25.docx',Overwrite=true)`,
      new Uint8Array([0, 1, 255]),
      none,
    );
    expect([answer.status, keys(answer.json)]).toEqual([200, fileKeys]);
    expect(answer.json).toMatchObject({
      Length: "3",
      Name: "Bericht ä'#%.docx",
      CheckOutType: 2,
      UIVersionLabel: "1.0",
    });
    expect(answer.json.ETag).toBe(`"{${answer.json.UniqueId.toUpperCase()}},1"`);
  });

  it("57: a file in pieces", async () => {
    await post(
      `${library}/files/AddUsingPath(decodedurl='stücke.bin',Overwrite=true)`,
      new Uint8Array(),
    );
    const file =
      "web/getFileByServerRelativePath(decodedUrl='%2Fsites%2Fintegration%2FFreigegebene%20Dokumente%2Fst%C3%BCcke.bin')";
    const id = "guid'af7026e0-b59e-4c3d-9b5f-4ace32f5465d'";
    const start = await post(
      `${file}/startUpload(uploadId=${id})`,
      new Uint8Array([1, 2, 3, 4]),
      none,
    );
    expect([start.status, start.json]).toEqual([200, { value: "4" }]);
    const next = await post(
      `${file}/continueUpload(uploadId=${id},fileOffset=4)`,
      new Uint8Array([5, 6]),
      none,
    );
    expect(next.json).toEqual({ value: "6" });
    const done = await post(
      `${file}/finishUpload(uploadId=${id},fileOffset=6)`,
      new Uint8Array([7]),
      none,
    );
    expect([done.status, keys(done.json), done.json.Length]).toEqual([200, fileKeys, "7"]);
  });

  it("58, 59, 60: files and folders that are not there", async () => {
    const file = await site.api(
      "web/getFileByServerRelativePath(decodedUrl='/sites/integration/Freigegebene Dokumente/x.docx')",
    );
    expect([file.status, code(file)]).toEqual([
      404,
      "-2130575338, Microsoft.SharePoint.SPException",
    ]);
    const folder = await site.api(
      "web/getFolderByServerRelativePath(decodedUrl='/sites/integration/nichts')",
    );
    expect([folder.status, code(folder)]).toEqual([
      404,
      "-2147024894, System.IO.FileNotFoundException",
    ]);
    const outside = await site.api(
      "web/getFileByServerRelativePath(decodedUrl='/sites/other/x.docx')",
    );
    expect([outside.status, code(outside)]).toEqual([400, "-2147024809, System.ArgumentException"]);
  });

  it("61: a file somebody else has open", async () => {
    await site.hook("/__fault", { match: "AddUsingPath", kind: 423 });
    const answer = await post(
      `${library}/files/AddUsingPath(decodedurl='offen.docx',Overwrite=true)`,
      new Uint8Array([1]),
    );
    expect([answer.status, code(answer)]).toEqual([
      423,
      "-2147018894, Microsoft.SharePoint.SPFileLockException",
    ]);
  });

  it("64, 65: views and their columns", async () => {
    const path = `web/lists(guid'${listId}')/views`;
    const made = await post(
      `${path}/add`,
      { parameters: { Title: "Läuft aus", RowLimit: 3, ViewQuery: "<OrderBy/>" } },
      none,
    );
    expect(made.status).toBe(200);
    const viewKeys =
      "Aggregations AggregationsStatus AssociatedContentTypeId BaseViewId CalendarViewStyles ColumnWidth ContentTypeId CustomFormatter CustomOrder DefaultView DefaultViewForContentType EditorModified Formats GridLayout Hidden HtmlSchemaXml Id ImageUrl IncludeRootFolder ViewJoins JSLink ListViewXml Method MobileDefaultView MobileView ModerationType NewDocumentTemplates OrderedView Paged PersonalView ViewProjectedFields ViewQuery ReadOnlyView RequiresClientIntegration RowLimit Scope ServerRelativePath ServerRelativeUrl StyleId TabularView Threaded Title Toolbar ToolbarTemplateName ViewType ViewData ViewType2 VisualizationInfo".split(
        " ",
      );
    expect(keys(made.json)).toEqual(viewKeys.sort());
    expect(made.json).toMatchObject({ RowLimit: 3, Title: "Läuft aus", DefaultView: false });
    await post(`${path}(guid'${made.json.Id}')/viewfields/addviewfield('state')`, undefined);
    const all = await site.api(`${path}?$expand=ViewFields&$select=Title,ViewFields`, {
      headers: none,
    });
    expect(all.json.value.at(-1).ViewFields).toEqual({
      SchemaXml: '<FieldRef Name="state" />',
      Items: ["state"],
    });
  });

  it("67: effective permissions", async () => {
    const answer = await site.api("web/effectiveBasePermissions", { headers: none });
    expect(answer.json).toEqual({ High: "2147483647", Low: "4294967295" });
  });

  it("68, 69, 70: users", async () => {
    const missing = await site.api("web/getuserbyid(4711)");
    expect([missing.status, code(missing)]).toEqual([
      500,
      "-2146232832, Microsoft.SharePoint.SPException",
    ]);
    const unknown = await post("web/ensureuser", { logonName: "c:0-.f|rolemanager|nobody" });
    expect([unknown.status, code(unknown)]).toEqual([
      400,
      "-2146232832, Microsoft.SharePoint.SPException",
    ]);
    const user = await site.api("web/currentuser", { headers: none });
    expect(keys(user.json)).toEqual(
      "Email Expiration Id IsEmailAuthenticationGuestUser IsHiddenInUI IsShareByEmailGuestUser IsSiteAdmin LoginName PrincipalType Title UserId UserPrincipalName".split(
        " ",
      ),
    );
    expect(keys(user.json.UserId)).toEqual(["NameId", "NameIdIssuer"]);
  });

  it("71, 72: the form digest", async () => {
    const raw = (path: string, init: RequestInit = {}) =>
      fetch(`${site.webUrl}/_api/${path}`, { method: "POST", ...init });
    const info = await raw("contextinfo", { headers: verbose });
    const { GetContextWebInformation } = ((await info.json()) as Json).d;
    expect(GetContextWebInformation).toMatchObject({
      FormDigestTimeoutSeconds: 1800,
      WebFullUrl: site.webUrl,
      SupportedSchemaVersions: { results: ["14.0.0.0", "15.0.0.0"] },
    });
    const body = JSON.stringify({ Title: "ohne Bearer" });
    const refused = await raw(items(), { body, headers: { accept: "application/json" } });
    expect(refused.status).toBe(403);
    expect(((await refused.json()) as Json)["odata.error"].code).toMatch(
      /^-213057525[12], Microsoft\.SharePoint\.SPException$/,
    );
    const taken = await raw(items(), {
      body,
      headers: { "x-requestdigest": GetContextWebInformation.FormDigestValue },
    });
    expect(taken.status).toBe(201);
  });

  it("73: no permission", async () => {
    await site.hook("/__as", { user: 10, permissions: "read" });
    const answer = await post(items(), { Title: "darf nicht" });
    await site.hook("/__as", { user: 10, permissions: "edit" });
    await site.hook("POST /__as");
    expect([answer.status, code(answer)]).toEqual([
      403,
      "-2147024891, System.UnauthorizedAccessException",
    ]);
  });

  it("74: throttled", async () => {
    await site.hook("/__fault", { match: "GET", kind: 429, retryAfter: 31 });
    const answer = await site.api("web");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "31"]);
    expect((await site.api("web")).status).toBe(200);
  });

  it("75: a batch, flat and in order, the failed part alone undone", async () => {
    const part = (method: string, path: string, body = "") =>
      `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${method} ${site.webUrl}/_api/${path} HTTP/1.1\naccept: application/json;odata=nometadata\n\n${body}`;
    const body = [
      '--batch_b\nContent-Type: multipart/mixed; boundary="changeset_c"\n',
      `--changeset_c\n${part("POST", items(), '{"Title":"in batch"}')}\n`,
      `--changeset_c\n${part("POST", items(), '{"Nope":1}')}\n`,
      "--changeset_c--\n",
      `--batch_b\n${part("GET", "web/currentuser")}`,
      "--batch_b--\n",
    ].join("\n");
    const answer = await site.api("$batch", {
      method: "POST",
      body,
      headers: { "content-type": "multipart/mixed; boundary=batch_b" },
    });
    expect(answer.status).toBe(200);
    const boundary =
      /boundary=(batchresponse_[0-9a-f-]+)/.exec(answer.headers.get("content-type") ?? "")?.[1] ??
      "";
    expect([...answer.text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      "201",
      "400",
      "200",
    ]);
    expect(answer.text).toContain(
      "CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8\r\n",
    );
    expect(answer.text).toMatch(/ETAG: "[0-9a-f-]{36},1"\r\n/);
    expect(answer.text.endsWith(`--${boundary}--\r\n`)).toBe(true);
  });

  it("76, 78: errors by what is accepted; a path nobody knows", async () => {
    expect((await site.api("web/lists/getbytitle('x')", { headers: verbose })).json).toHaveProperty(
      "error",
    );
    const xml = await site.api("web/lists/getbytitle('x')", { headers: { accept: "*/*" } });
    expect(xml.text).toContain("<m:code>-1, System.ArgumentException</m:code>");
    const unknown = await site.api("web/nonsense");
    expect(unknown.status).toBe(501);
    expect(unknown.json["odata.error"].message.value).toContain("GET web/nonsense");
  });

  it("77: an answer of nothing", async () => {
    const nothing = { "odata.null": true };
    const column = await post(
      `web/lists(guid'${listId}')/fields/getbyinternalnameortitle('key')/setshowinnewform(false)`,
      undefined,
      none,
    );
    expect([column.status, column.json]).toEqual([200, nothing]);
    const { json: view } = await post(`web/lists(guid'${listId}')/views/add`, {
      parameters: { Title: "Leer" },
    });
    const shown = await post(
      `web/lists(guid'${listId}')/views(guid'${view.Id}')/viewfields/addviewfield('state')`,
      undefined,
    );
    expect([shown.status, shown.json]).toMatchObject([200, nothing]);
  });

  it("79: headers of every answer", async () => {
    const { headers } = await site.api("web");
    for (const name of [
      "sprequestguid",
      "x-sharepointhealthscore",
      "x-sp-serverstate",
      "spclientservicerequestduration",
      "request-id",
    ])
      expect(headers.get(name)).not.toBeNull();
    expect(headers.get("cache-control")).toBe("private, max-age=0");
  });
});
