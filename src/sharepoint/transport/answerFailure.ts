import { Failure, type FailureCode } from "../../domain/failure.ts";
import { askedMs } from "./gate.ts";

/** What SharePoint says went wrong; its texts are in the site's language and are never read. */
interface ErrorAnswer {
  /** Such as -2130575305; null where the answer holds none. */
  readonly number: number | null;
  /** Such as Microsoft.SharePoint.SPException. */
  readonly className: string;
  readonly message: string;
}

/** An answer other than 2xx as a Failure, told by status, number and class; `now` in milliseconds. */
export function answerFailure(
  status: number,
  body: string,
  headers: Headers,
  now: number,
): Failure {
  const answer = readError(body);
  // SharePoint names what is missing within a site; where the site itself is, nothing answers for it.
  const isNowhere = status === 404 && answer.number === null && answer.className === "";
  const code = isNowhere ? "siteMissing" : codeOf(status, answer);
  const asked = askedMs(headers, now);
  return new Failure(code, {
    status: String(status),
    ...(asked === null ? {} : { retryAfter: String(Math.ceil(asked / 1_000)) }),
    ...(answer.number === null ? {} : { number: String(answer.number) }),
    ...(answer.className ? { class: answer.className } : {}),
    ...(answer.message ? { message: answer.message.slice(0, 300) } : {}),
    ...(headers.get("SPRequestGuid") ? { request: headers.get("SPRequestGuid") ?? "" } : {}),
  });
}

const byNumber: { readonly [number: number]: FailureCode } = {
  [-2130575305]: "conflict",
  [-2130575169]: "duplicate",
  [-2130575342]: "duplicate",
  [-2130575257]: "duplicate",
  [-2130575338]: "entryMissing",
  [-2130575322]: "listMissing",
  [-2147024894]: "listMissing",
  [-2147024809]: "columnMissing",
  [-2130575162]: "rejected",
  [-2147024860]: "rejected",
  [-2147024749]: "rejected",
  [-2147018894]: "fileLocked",
  [-2130575252]: "signInNeeded",
  [-2130575251]: "signInNeeded",
};

const byClass: { readonly [className: string]: FailureCode } = {
  "Microsoft.SharePoint.SPDuplicateValuesFoundException": "duplicate",
  "Microsoft.SharePoint.SPListDataValidationException": "rejected",
  "Microsoft.SharePoint.SPQueryThrottledException": "rejected",
  "Microsoft.SharePoint.SPFileLockException": "fileLocked",
};

const byStatus: { readonly [status: number]: FailureCode } = {
  // Unknown properties and unknown columns of a query are told apart by asking for the columns.
  400: "columnMissing",
  401: "signInNeeded",
  403: "forbidden",
  404: "listMissing",
  409: "conflict",
  412: "conflict",
  413: "rejected",
  423: "fileLocked",
  429: "throttled",
  500: "serverFailed",
  502: "serverFailed",
  503: "throttled",
  504: "serverFailed",
};

function codeOf(status: number, { number, className }: ErrorAnswer): FailureCode {
  return (
    (number === null ? undefined : byNumber[number]) ??
    byClass[className] ??
    byStatus[status] ??
    "unknown"
  );
}

function readError(body: string): ErrorAnswer {
  const code = body.startsWith("{") ? fromJson(body) : fromXml(body);
  const [number, ...rest] = code.code.split(",");
  const parsed = Number.parseInt(number ?? "", 10);
  return {
    number: Number.isNaN(parsed) ? null : parsed,
    className: rest.join(",").trim(),
    message: code.message,
  };
}

interface Code {
  readonly code: string;
  readonly message: string;
}

interface ErrorBody {
  readonly code?: unknown;
  readonly message?: unknown;
}

function fromJson(body: string): Code {
  try {
    const json = JSON.parse(body) as { "odata.error"?: ErrorBody; error?: ErrorBody };
    const error = json["odata.error"] ?? json.error;
    const message = error?.message as { value?: unknown } | string | undefined;
    return {
      code: String(error?.code ?? ""),
      message: String((typeof message === "object" ? message?.value : message) ?? ""),
    };
  } catch {
    // A body cut off or of another kind tells nothing; the status does.
    return { code: "", message: "" };
  }
}

function fromXml(body: string): Code {
  return {
    code: /<m:code>([^<]*)<\/m:code>/.exec(body)?.[1] ?? "",
    message: /<m:message[^>]*>([^<]*)<\/m:message>/.exec(body)?.[1] ?? "",
  };
}
