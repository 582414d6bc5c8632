import type { edits as german } from "../../de/shell/edits.ts";
import type { Texts } from "../../language.ts";

export const edits: Texts<typeof german> = {
  editsTitle: "What has not been saved yet",
  editsNone: "Everything you entered is in the site's lists.",
  editStates: {
    storing: "being kept",
    kept: "on this device, about to be sent",
    sending: "being sent",
    conflict: "changed twice, please decide",
    refused: "not accepted",
  },
  editKinds: { create: "new", update: "changed", recycle: "deleted" },
  retry: "Try again",
  signIn: "Sign in",
  consent: "Give consent",
  refresh: "Refresh now",
  dropEdit: "Discard this entry",
  openEntry: "Open record",
  otherTab: "Another tab of this browser sends the changes.",
  troubleRetry: (seconds: number) =>
    seconds <= 1 ? "Trying again now." : `Trying again in ${seconds} seconds.`,
  conflictSentence: (title: string) =>
    `“${title}” has meanwhile been changed by others as well. Please choose for each field what is to hold. Both values are kept until then.`,
  conflictDeleted: (title: string) =>
    `“${title}” has meanwhile been deleted by others. What you entered is still here.`,
  mine: "My value",
  theirs: "The others' value",
  before: "Before",
  keepDecision: "Apply decision",
  restore: "Create again with my values",
};
