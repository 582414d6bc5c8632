import { choice, date, link, lookup, moment, note, text } from "../../field.ts";
import { defineList } from "../../list.ts";

/** A version of the Masterplan; it belongs to the hash of its file. */
export const planVersions = defineList({
  name: "planVersions",
  fields: {
    title: text({ required: true }),
    number: text({ required: true }),
    state: choice("versionState", { required: true }),
    asOf: date({ required: true }),
    from: date({ required: true }),
    to: date({ required: true }),
    fileLink: link(),
    fileHash: text(),
    snapshotLink: link(),
    snapshotHash: text(),
    sharedAt: moment(),
    fileReference: text(),
    basedOn: lookup("planVersions"),
    remarks: note(),
  },
  columns: ["title", "number", "state", "asOf", "from", "to", "fileLink", "sharedAt"],
});
