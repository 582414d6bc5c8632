import type { Field } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import type { listViewWords } from "../../i18n/stored/listViews.ts";
import { toStored } from "../../i18n/stored/stored.ts";
import { internalName } from "../schema/columns.ts";
import { element, escapeXml } from "../schema/xml.ts";

export type ViewName = keyof (typeof listViewWords)["de"]["views"];

/** A view of a list in SharePoint's own pages. */
export interface ListView {
  readonly name: ViewName;
  readonly columns: readonly string[];
  /** CAML: where, group and order. */
  readonly query: string;
}

interface Draft {
  readonly name: ViewName;
  readonly where?: (list: ListName, language: Language) => string;
  readonly groupBy?: string;
  readonly orderBy?: string;
}

/** The views a list has besides the one of all entries. */
export function viewsOf(list: ListName, language: Language): readonly ListView[] {
  return (drafts[list] ?? []).map(({ name, where, groupBy, orderBy }) => ({
    name,
    columns: columnsOf(list),
    query: [
      where ? element("Where", {}, where(list, language)) : "",
      groupBy ? `<GroupBy Collapse="FALSE" GroupLimit="100">${fieldRef(groupBy)}</GroupBy>` : "",
      orderBy ? element("OrderBy", {}, fieldRef(orderBy)) : "",
    ].join(""),
  }));
}

/** Internal names of the columns a view shows; the title comes as a link to the entry. */
export function columnsOf(list: ListName): readonly string[] {
  const { columns, titleOf } = definitionOf(list);
  const shown = titleOf ? ["title", ...columns.filter((name) => name !== "title")] : columns;
  return shown.map((name) => (name === "title" ? "LinkTitle" : internalName(name)));
}

const drafts: { readonly [L in ListName]?: readonly Draft[] } = {
  structures: [
    { name: "expiring", where: notBefore("endsOn"), orderBy: "endsOn" },
    { name: "byProvider", groupBy: "provider", orderBy: "title" },
    { name: "mine", where: me("contact"), orderBy: "title" },
  ],
  fundings: [
    { name: "expiring", where: notBefore("endsOn"), orderBy: "endsOn" },
    { name: "deadlines", where: notBefore("applyBy"), orderBy: "applyBy" },
  ],
  responsibilities: [
    { name: "byTask", groupBy: "task", orderBy: "role" },
    { name: "byLead", where: isWord("role", "leads"), orderBy: "task" },
  ],
  needs: [{ name: "byKind", groupBy: "kind", orderBy: "priority" }],
  gaps: [
    { name: "open", where: isWord("decision", "open"), orderBy: "title" },
    { name: "byKind", groupBy: "kind", orderBy: "title" },
  ],
  measures: [
    { name: "byLead", groupBy: "lead", orderBy: "endsOn" },
    { name: "underWay", where: isWord("status", "running"), orderBy: "endsOn" },
    { name: "mine", where: me("confirmedBy"), orderBy: "title" },
  ],
  meetings: [{ name: "byDay", orderBy: "startsAt" }],
  agendaItems: [{ name: "byMeeting", groupBy: "meeting", orderBy: "position" }],
  outcomes: [
    { name: "open", where: isWord("state", "open"), orderBy: "dueOn" },
    { name: "mine", where: me("person"), orderBy: "dueOn" },
  ],
  sessions: [{ name: "byDay", orderBy: "onDay" }],
  coSignatures: [{ name: "mine", where: me("person"), orderBy: "step" }],
};

function fieldRef(field: string): string {
  return element("FieldRef", { Name: internalName(field) });
}

function comparison(operator: string, field: string, type: string, value: string): string {
  return element(operator, {}, fieldRef(field) + element("Value", { Type: type }, value));
}

function notBefore(field: string): () => string {
  return () => comparison("Geq", field, "DateTime", "<Today/>");
}

function me(field: string): () => string {
  return () => comparison("Eq", field, "Integer", '<UserID Type="Integer"/>');
}

function isWord(field: string, word: string): (list: ListName, language: Language) => string {
  return (list, language) => {
    const definition = definitionOf(list).fields[field] as Extract<Field, { kind: "choice" }>;
    const text = toStored(definition.words, word, language);
    return comparison("Eq", field, "Text", escapeXml(text));
  };
}
