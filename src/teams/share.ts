import { sharing } from "@microsoft/teams-js";

interface SharedFile {
  readonly url: string;
  readonly title: string;
  readonly message: string;
}

/** The person closed the dialog: https://learn.microsoft.com/javascript/api/@microsoft/teams-js/errorcode */
const closedByPerson = 8000;

/** Opens Teams' dialog in which the person picks a channel or chat for a file; false where there is none, and the link must be copied. */
export async function shareFile(file: SharedFile): Promise<boolean> {
  if (!sharing.isSupported()) return false;
  // Hosts before 2026 know links only.
  return (await offer("FILE", file)) || (await offer("URL", file));
}

async function offer(type: "FILE" | "URL", { url, message }: SharedFile): Promise<boolean> {
  try {
    await sharing.shareWebContent({ content: [{ type, url, message, preview: true }] });
    return true;
  } catch (error) {
    return codeOf(error) === closedByPerson;
  }
}

function codeOf(error: unknown): unknown {
  return error !== null && typeof error === "object" && "errorCode" in error
    ? error.errorCode
    : null;
}
