import { describe, expect, test } from "vitest";
import { choiceSets } from "../../src/domain/schema/choices.ts";
import type { Field } from "../../src/domain/schema/field.ts";
import { definitionOf, listNames, lists } from "../../src/domain/schema/index.ts";

/**
 * Internal names of the columns every SharePoint list has, and properties its REST service adds to an item.
 * A column of ours of the same name would be read as theirs, or get another name than it was given.
 */
const builtIn = `
ID Id ContentTypeId ContentType Modified Created Author Editor _HasCopyDestinations _CopySource owshiddenversion
WorkflowVersion _UIVersion _UIVersionString Attachments _ModerationStatus _ModerationComments Edit LinkTitleNoMenu
LinkTitle LinkTitle2 SelectTitle InstanceID Order GUID WorkflowInstanceID FileRef FileDirRef Last_x0020_Modified
Created_x0020_Date Created_x0020_By Modified_x0020_By FSObjType SortBehavior PermMask PrincipalCount FileLeafRef
UniqueId ParentUniqueId SyncClientId ProgId ScopeId File_x0020_Type File_x0020_Size HTML_x0020_File_x0020_Type
_EditMenuTableStart _EditMenuTableStart2 _EditMenuTableEnd LinkFilenameNoMenu LinkFilename LinkFilename2 DocIcon
ServerUrl EncodedAbsUrl BaseName MetaInfo _Level _IsCurrentVersion ItemChildCount FolderChildCount Restricted
OriginatorId NoExecute ContentVersion _ComplianceFlags _ComplianceTag _ComplianceTagWrittenTime _ComplianceTagUserId
_IsRecord AccessPolicy _VirusStatus _VirusVendorID _VirusInfo _RansomwareAnomalyMetaInfo _DraftOwnerId AppAuthor
AppEditor SMTotalSize SMLastModifiedDate SMTotalFileStreamSize SMTotalFileCount ComplianceAssetId _ColorTag _ColorHex
_Emoji _CommentFlags _CommentCount _LikeCount LikesCount LikedBy AverageRating RatingCount Ratings RatedBy TaxCatchAll
TaxCatchAllLabel TaxKeyword MediaServiceMetadata ParentVersionString ParentLeafName CheckoutUser CheckedOutUserId
IsCheckedoutToLocal CheckedOutTitle VirusStatus _SourceUrl _SharedFileIndex xd_Signature xd_ProgID TemplateUrl
Combine RepairDocument _dlc_DocId _dlc_DocIdUrl Name Folder File FileSystemObjectType AttachmentFiles Versions
FieldValuesAsText FieldValuesAsHtml FieldValuesForEdit FirstUniqueAncestorSecurableObject HasUniqueRoleAssignments
RoleAssignments RoleDefinitionBindings EffectiveBasePermissions EffectiveBasePermissionsForUI ParentList Properties
GetDlpPolicyTip LikedByInformation ServerRedirectedEmbedUri ServerRedirectedEmbedUrl IconOverlay CommentsDisabled
CommentsDisabledScope CommentCount OData__UIVersionString OData__ModerationStatus AuthorId EditorId CheckoutUserId
PreviouslyShared DisplayName EntityPropertiesAdditional __metadata __proto__ constructor toString
`
  .trim()
  .split(/\s+/);

/** What entries of the app carry beside their fields. */
const ownNames = ["key", "etag", "createdAt", "modifiedAt", "authorId", "editorId"];

test("there are the lists of the model, each named as its file", () => {
  expect(listNames).toHaveLength(26);
  for (const name of listNames) expect(lists[name].name).toBe(name);
});

describe.each(listNames)("the list %s", (list) => {
  const { fields, columns, sections, rules, titleOf } = definitionOf(list);
  const names = Object.keys(fields);
  const all = Object.entries(fields);
  const pointing = all.filter(([, { kind }]) => /^(lookup|person)s?$/.test(kind));

  test("uses no internal name SharePoint or the app has taken", () => {
    const taken = new Set([...builtIn, ...ownNames].map((name) => name.toLowerCase()));
    // `settings.name` and `title`: the first is no column of a plain list, the second is SharePoint's own on purpose.
    const meant = new Set(["title", ...(list === "settings" ? ["name"] : [])]);
    const clashes = names.filter((name) => taken.has(name.toLowerCase()) && !meant.has(name));
    expect(clashes).toEqual([]);
  });

  test("uses names SharePoint keeps as they are", () => {
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]{0,31}$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("has no field whose name the id of a look-up would take", () => {
    const ids = pointing.flatMap(([name]) => [`${name}Id`, `${name}StringId`]);
    expect(names.filter((name) => ids.includes(name))).toEqual([]);
  });

  test("has a title, since SharePoint's pages open an entry by it", () => {
    expect(fields.title?.kind).toBe("text");
    if (fields.title?.hidden) expect(titleOf?.length).toBeGreaterThan(0);
  });

  test("has at most 12 look-ups and persons, author and editor counted", () => {
    expect(pointing.length + 2).toBeLessThanOrEqual(12);
  });

  test("has at most 10 indexes, the key's counted", () => {
    expect(all.filter(([, { indexed }]) => indexed).length + 1).toBeLessThanOrEqual(10);
  });

  test("indexes only what SharePoint can index", () => {
    const kinds = all.filter(([, { indexed }]) => indexed).map(([, { kind }]) => kind);
    expect(kinds.filter((kind) => !isSingle(kind))).toEqual([]);
  });

  test("points only to lists and sets of words there are", () => {
    for (const [, field] of all) {
      if (field.kind === "lookup" || field.kind === "lookups")
        expect(listNames).toContain(field.to);
      if (field.kind === "choice" || field.kind === "choices") {
        expect(Object.keys(choiceSets)).toContain(field.words);
      }
    }
  });

  test("shows in its table, form and title only fields it has, each once", () => {
    const grouped = Object.values(sections).flat();
    expect(new Set(columns).size).toBe(columns.length);
    expect(new Set(grouped).size).toBe(grouped.length);
    for (const name of [...columns, ...grouped, ...(titleOf ?? [])]) expect(names).toContain(name);
    expect(columns.filter((name) => fields[name]?.hidden)).toEqual([]);
    for (const { field } of rules) expect(names).toContain(field);
  });
});

test("required fields can be filled in: none is of a kind that always has a value", () => {
  const required = listNames.flatMap((list) =>
    Object.values<Field>(definitionOf(list).fields).filter((field) => field.required),
  );
  expect(required.length).toBeGreaterThan(50);
  expect(required.filter(({ kind }) => kind === "flag")).toEqual([]);
});

function isSingle(kind: Field["kind"]): boolean {
  return !["choices", "persons", "lookups", "note", "link"].includes(kind);
}
