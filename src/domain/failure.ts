/** Every way in which the world can fail us; i18n words each code: what happened, what it means for what was typed, what to do. */
export const failureCodes = [
  "offline",
  "signInNeeded",
  "signInNotSetUp",
  "consentNeeded",
  "siteMissing",
  "siteMoved",
  "siteAddress",
  "otherHost",
  "unknownHost",
  "configWrong",
  "forbidden",
  "listMissing",
  "columnMissing",
  "entryMissing",
  "conflict",
  "duplicate",
  "rejected",
  "throttled",
  "fileLocked",
  "fileName",
  "serverFailed",
  "badAnswer",
  "cancelled",
  "storageBlocked",
  "unknown",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** The one error class: a code people get words for, and details for whoever mends it. */
export class Failure extends Error {
  readonly code: FailureCode;
  /** Names to fill into the words, such as the list's. */
  readonly details: { readonly [name: string]: string };

  constructor(
    code: FailureCode,
    details: { readonly [name: string]: string } = {},
    cause?: unknown,
  ) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.name = "Failure";
    this.code = code;
    this.details = details;
  }
}

/** Any thrown thing as a Failure. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure(
    "unknown",
    { message: error instanceof Error ? error.message : String(error) },
    error,
  );
}
