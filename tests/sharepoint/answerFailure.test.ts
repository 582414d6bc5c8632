import { expect, test } from "vitest";
import { answerFailure } from "../../src/sharepoint/transport/answerFailure.ts";

const languages = {
  de: "Das Listenelement konnte nicht hinzugefügt oder aktualisiert werden.",
  en: "The list item could not be added or updated.",
  ja: "リスト アイテムを追加または更新できませんでした。",
};

test.for([
  [500, "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException", "duplicate"],
  [500, "-2147024860, Microsoft.SharePoint.SPQueryThrottledException", "rejected"],
  [400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException", "columnMissing"],
  [400, "-1, Microsoft.SharePoint.SPException", "columnMissing"],
  [400, "-2147024809, System.ArgumentException", "columnMissing"],
  [409, "-2130575305, Microsoft.SharePoint.SPException", "conflict"],
  [412, "-1, Microsoft.SharePoint.Client.ClientServiceException", "conflict"],
  [404, "-2130575338, System.ArgumentException", "entryMissing"],
  [404, "-1, System.ArgumentException", "listMissing"],
  [403, "-2147024891, System.UnauthorizedAccessException", "forbidden"],
  [423, "-2147018894, Microsoft.SharePoint.SPFileLockException", "fileLocked"],
] as const)("%i %s is %s, whatever the language of its text", ([status, code, expected]) => {
  for (const [lang, value] of Object.entries(languages)) {
    const inner = { code, message: { lang, value } };
    const bodies = [
      JSON.stringify({ "odata.error": inner }),
      JSON.stringify({ error: inner }),
      `<m:error xmlns:m="x"><m:code>${code}</m:code><m:message xml:lang="${lang}">${value}</m:message></m:error>`,
    ];
    for (const body of bodies) {
      const failure = answerFailure(status, body, new Headers(), 0);
      expect(failure.code).toBe(expected);
      expect(failure.details.message).toBe(value);
    }
  }
});
