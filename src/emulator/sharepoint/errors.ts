/** An answer that is not success: its code is what clients go by, its text is in the site's language. */
export class SharePointError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "SharePointError";
    this.status = status;
    this.code = code;
  }
}

/** Any thrown thing as an answer; what nobody foresaw goes to the console, too. */
export function asSharePointError(error: unknown): SharePointError {
  if (error instanceof SharePointError) return error;
  console.error(error);
  return errors.unexpected();
}

const sp = "Microsoft.SharePoint.SPException";
const query = "-1, Microsoft.SharePoint.Client.InvalidClientQueryException";

export const errors = {
  notEmulated: (operation: string) =>
    new SharePointError(
      501,
      "-1, LocalSite.NotEmulated",
      `Die lokale SharePoint-Site kennt diese Operation nicht: ${operation}`,
    ),
  resourceNotFound: (path: string) =>
    new SharePointError(
      404,
      "-1, Microsoft.SharePoint.Client.ResourceNotFoundException",
      `Die Ressource für die Anforderung ${path} wurde nicht gefunden.`,
    ),
  notSignedIn: () =>
    new SharePointError(
      401,
      "-2147024891, System.UnauthorizedAccessException",
      "Zugriff verweigert. Sie müssen sich anmelden.",
    ),
  forbidden: () =>
    new SharePointError(
      403,
      "-2147024891, System.UnauthorizedAccessException",
      "Es wurde versucht, einen nicht autorisierten Vorgang auszuführen.",
    ),
  digestInvalid: () =>
    new SharePointError(
      403,
      `-2130575251, ${sp}`,
      "Die Sicherheitsüberprüfung für diese Seite ist ungültig und kann beschädigt sein. Klicken Sie im Webbrowser auf die Schaltfläche „Zurück“, um den Vorgang erneut auszuführen.",
    ),
  throttled: (status: number) =>
    new SharePointError(
      status,
      status === 503
        ? "-2147429894, Microsoft.SharePoint.SPException"
        : "-2147429894, Microsoft.SharePoint.Client.RequestThrottledException",
      "Die Anforderung wurde gedrosselt. Versuchen Sie es später erneut.",
    ),
  injected: (status: number) =>
    new SharePointError(status, `-1, ${sp}`, "Unerwarteter Fehler (absichtlich herbeigeführt)."),

  /** What nobody foresaw: the console of the local site says more. */
  unexpected: () =>
    new SharePointError(500, "-2146233088, System.Exception", "Unerwarteter Fehler."),
  bodyTooLarge: () =>
    new SharePointError(
      413,
      "-2147024809, System.ArgumentException",
      "Der Inhalt der Anforderung ist größer als 250 MB.",
    ),

  batchInvalid: () =>
    new SharePointError(
      400,
      "-1, Microsoft.SharePoint.Client.InvalidClientQueryException",
      "Die Batchanforderung ist ungültig oder zu groß.",
    ),

  listTitleMissing: (title: string, webUrl: string) =>
    new SharePointError(
      404,
      "-1, System.ArgumentException",
      `Die Liste "${title}" ist auf der Website mit der URL "${webUrl}" nicht vorhanden.`,
    ),
  listMissing: () =>
    new SharePointError(
      404,
      `-2130575322, ${sp}`,
      "Die Liste ist nicht vorhanden.\n\nDie ausgewählte Seite enthält eine Liste, die nicht vorhanden ist. Möglicherweise wurde sie von einem anderen Benutzer gelöscht.",
    ),
  listUrlMissing: () =>
    new SharePointError(
      404,
      "-2147024894, System.IO.FileNotFoundException",
      "Die Datei wurde nicht gefunden.",
    ),
  listExists: () =>
    new SharePointError(
      500,
      `-2130575342, ${sp}`,
      "Eine Liste, eine Umfrage, ein Diskussionsforum oder eine Dokumentbibliothek mit dem angegebenen Titel ist auf dieser Website bereits vorhanden. Wählen Sie einen anderen Titel aus.",
    ),

  fieldMissing: (name: string, webUrl: string) =>
    new SharePointError(
      400,
      "-2147024809, System.ArgumentException",
      `Ungültiger Feldname. {${name}} ${webUrl} `,
    ),
  fieldTitleMissing: (name: string) =>
    new SharePointError(
      400,
      "-2147024809, System.ArgumentException",
      `Die Spalte "${name}" ist nicht vorhanden. Möglicherweise wurde sie von einem anderen Benutzer gelöscht.`,
    ),
  fieldExists: (name: string) =>
    new SharePointError(
      500,
      `-2130575214, ${sp}`,
      `Es wurde ein doppelter Feldname "${name}" gefunden.`,
    ),
  fieldXmlInvalid: () =>
    new SharePointError(
      500,
      `-2130575340, ${sp}`,
      "Der Feldtyp ist nicht ordnungsgemäß installiert. Wechseln Sie zur Seite mit den Listeneinstellungen, um dieses Feld zu löschen.",
    ),
  fieldNotDeletable: () =>
    new SharePointError(
      400,
      `-2130575315, ${sp}`,
      "Das Feld kann nicht gelöscht werden, weil es kein benutzerdefiniertes Feld ist.",
    ),
  fieldNotIndexable: (name: string) =>
    new SharePointError(
      500,
      `-2130575305, ${sp}`,
      `Das Feld "${name}" kann nicht indiziert werden.`,
    ),
  tooManyIndexes: () =>
    new SharePointError(
      500,
      `-2146232832, ${sp}`,
      "Die maximale Anzahl von Indizes für diese Liste (20) ist erreicht.",
    ),
  uniqueNeedsIndex: () =>
    new SharePointError(
      500,
      `-2146232832, ${sp}`,
      "Für eine Spalte mit eindeutigen Werten muss ein Index vorhanden sein.",
    ),
  notUniqueYet: () =>
    new SharePointError(
      500,
      "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
      "Diese Spalte enthält doppelte Werte. Entfernen Sie diese, bevor Sie eindeutige Werte erzwingen.",
    ),

  itemMissing: () =>
    new SharePointError(
      404,
      "-2130575338, System.ArgumentException",
      "Das Element ist nicht vorhanden. Möglicherweise wurde es von einem anderen Benutzer gelöscht.",
    ),
  etagStale: (sent: string, now: string) =>
    new SharePointError(
      412,
      "-1, Microsoft.SharePoint.Client.ClientServiceException",
      `Der ETag-Wert der Anforderung '${sent}' stimmt nicht mit dem ETag-Wert des Objekts '${now}' überein.`,
    ),
  saveConflict: () =>
    new SharePointError(
      409,
      `-2130575305, ${sp}`,
      "Konflikt beim Speichern.\n\nIhre Änderungen stehen in Konflikt mit gleichzeitigen Änderungen eines anderen Benutzers.",
    ),
  propertyUnknown: (name: string, type: string) =>
    new SharePointError(
      400,
      query,
      `Die Eigenschaft '${name}' ist für den Typ '${type}' nicht vorhanden. Verwenden Sie nur Eigenschaftennamen, die vom Typ definiert sind.`,
    ),
  bodyMissing: () =>
    new SharePointError(
      400,
      query,
      "Beim Lesen des Anfangs eines Eintrags wurde vom JSON-Reader ein Knoten vom Typ 'EndOfInput' gelesen. Es wurde ein Knoten vom Typ 'StartObject' erwartet.",
    ),
  bodyNoJson: () =>
    new SharePointError(400, query, "Der Inhalt der Anforderung ist kein gültiges JSON-Objekt."),
  valueOfWrongType: (type: string) =>
    new SharePointError(
      400,
      query,
      `Ein primitiver Wert kann nicht in den erwarteten Typ '${type}' konvertiert werden. Weitere Informationen finden Sie in der inneren Ausnahme.`,
    ),
  arrayExpected: (found: string) =>
    new SharePointError(
      400,
      query,
      `Beim Lesen vom JSON-Reader wurde ein unerwarteter Knoten '${found}' gefunden. Es wurde ein Knoten 'StartArray' erwartet.`,
    ),
  valueRefused: (title: string) =>
    new SharePointError(
      500,
      "-2130575155, Microsoft.SharePoint.SPFieldValidationException",
      `Ungültiger Wert im Feld "${title}".`,
    ),
  ruleBroken: (message: string) =>
    new SharePointError(
      500,
      "-2130575162, Microsoft.SharePoint.SPListDataValidationException",
      message || "Fehler bei der Überprüfung der Listendaten.",
    ),
  textTooLong: () =>
    new SharePointError(
      500,
      `-1, ${sp}`,
      "Ungültiger Textwert.\n\nEin Textfeld enthält ungültige Daten. Überprüfen Sie den Wert, und versuchen Sie es erneut.",
    ),
  lookupRefused: () =>
    new SharePointError(
      500,
      `-2147467259, ${sp}`,
      "Ungültiger Nachschlagewert.\n\nEin Nachschlagefeld enthält ungültige Daten. Überprüfen Sie den Wert, und versuchen Sie es erneut.",
    ),
  duplicateValue: (title: string) =>
    new SharePointError(
      500,
      "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException",
      `Das Listenelement konnte nicht hinzugefügt oder aktualisiert werden, da in den folgenden Feldern der Liste doppelte Werte gefunden wurden: [${title}].`,
    ),

  propertyMissing: (name: string) =>
    new SharePointError(
      400,
      `-1, ${sp}`,
      `Das Feld oder die Eigenschaft "${name}" ist nicht vorhanden.`,
    ),
  expandNeeded: (name: string) =>
    new SharePointError(
      400,
      `-1, ${sp}`,
      `Die Abfrage für das Feld "${name}" ist ungültig. In der Abfragezeichenfolge "$select" müssen die Zielfelder angegeben sein, und die Abfragezeichenfolge "$expand" muss ${name} enthalten.`,
    ),
  expressionInvalid: (expression: string) =>
    new SharePointError(400, query, `Der Ausdruck "${expression}" ist ungültig.`),
  tooManyRowsAsked: () =>
    new SharePointError(
      400,
      query,
      "Der Wert der Abfrageoption $top liegt außerhalb des zulässigen Bereichs.",
    ),
  threshold: () =>
    new SharePointError(
      500,
      "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
      "Der Vorgang ist nicht zulässig, da er den Schwellenwert für die Listenansicht überschreitet.",
    ),
  lookupThreshold: () =>
    new SharePointError(
      500,
      "-2147024749, Microsoft.SharePoint.SPQueryThrottledException",
      "Die Abfrage kann nicht abgeschlossen werden, da die Anzahl der enthaltenen Nachschlagespalten den vom Administrator festgelegten Schwellenwert überschreitet.",
    ),

  viewMissing: () =>
    new SharePointError(
      400,
      "-2147024809, System.ArgumentException",
      "Die angegebene Ansicht ist ungültig.",
    ),
  userMissing: () =>
    new SharePointError(500, `-2146232832, ${sp}`, "Der Benutzer wurde nicht gefunden."),
  userUnknown: (name: string) =>
    new SharePointError(
      400,
      `-2146232832, ${sp}`,
      `Der angegebene Benutzer ${name} konnte nicht gefunden werden.`,
    ),
  changeTokenInvalid: () =>
    new SharePointError(
      500,
      "-2130575172, Microsoft.SharePoint.SPException",
      "Das Änderungstoken ist ungültig.",
    ),

  fileMissing: (url: string) =>
    new SharePointError(404, `-2130575338, ${sp}`, `Die Datei "${url}" ist nicht vorhanden.`),
  folderMissing: () =>
    new SharePointError(
      404,
      "-2147024894, System.IO.FileNotFoundException",
      "Die Datei wurde nicht gefunden.",
    ),
  pathOutside: () =>
    new SharePointError(
      400,
      "-2147024809, System.ArgumentException",
      "Relative Server-URLs müssen mit SPWeb.ServerRelativeUrl beginnen.",
    ),
  fileExists: (name: string) =>
    new SharePointError(
      400,
      `-2130575257, ${sp}`,
      `Eine Datei mit dem Namen ${name} ist bereits vorhanden.`,
    ),
  nameInvalid: (name: string) =>
    new SharePointError(
      400,
      `-2130575245, ${sp}`,
      `Der Datei- oder Ordnername "${name}" enthält unzulässige Zeichen. Verwenden Sie einen anderen Namen.`,
    ),
  attachmentExists: () =>
    new SharePointError(
      400,
      `-2130575257, ${sp}`,
      "Der angegebene Name wird bereits verwendet.\n\nDer Name des Dokuments oder Ordners wurde nicht geändert.",
    ),
  fileLocked: () =>
    new SharePointError(
      423,
      "-2147018894, Microsoft.SharePoint.SPFileLockException",
      "Die Datei ist für die gemeinsame Verwendung durch eine andere Person gesperrt.",
    ),
  uploadMissing: () =>
    new SharePointError(
      400,
      `-2147024809, ${sp}`,
      "Der Upload ist nicht vorhanden oder der Versatz stimmt nicht.",
    ),
  argumentInvalid: (name: string) =>
    new SharePointError(
      400,
      "-2147024809, System.ArgumentException",
      `Der Wert des Parameters "${name}" liegt nicht im erwarteten Bereich.`,
    ),
};
