import {
  definitionOf,
  type FieldName,
  type ListName,
  listNames,
} from "../../domain/schema/index.ts";
import { byLanguage, inEveryLanguage, type Language } from "../language.ts";

export interface FieldWords {
  readonly label: string;
  readonly help?: string;
}

export interface WordsOfList<L extends ListName = ListName> {
  /** Title of the list, also in SharePoint. */
  readonly title: string;
  readonly one: string;
  readonly add: string;
  /** What belongs here, said where nothing is there yet. */
  readonly empty: string;
  readonly fields: { readonly [F in FieldName<L>]: FieldWords };
}

/** A label, or a label with its help. */
type Label = string | readonly [label: string, help: string];

type SharedName =
  | "title"
  | "kind"
  | "description"
  | "remarks"
  | "actionFields"
  | "areas"
  | "targetGroups"
  | "spatialLevel"
  | "startsOn"
  | "endsOn"
  | "state"
  | "unit"
  | "fte"
  | "capacity"
  | "capacityUnit"
  | "priority"
  | "source"
  | "confirmedOn"
  | "confirmedBy"
  | "structure"
  | "structures"
  | "measure"
  | "tasks"
  | "needs"
  | "position"
  | "condition"
  | "fileReference"
  | "fileLink"
  | "fileHash"
  | "planVersion"
  | "person"
  | "votesYes"
  | "votesNo";

export type SharedLabels = { readonly [F in SharedName]: string };

/** The words of each list; a field without a label of its own or a shared one does not compile. */
export type OwnListWords = {
  readonly [L in ListName]: Omit<WordsOfList, "fields"> & {
    readonly fields: { readonly [F in Exclude<FieldName<L>, SharedName>]: Label } & {
      readonly [F in Extract<FieldName<L>, SharedName>]?: Label;
    };
  };
};

type ListWords = { readonly [L in ListName]: WordsOfList<L> };

const own = inEveryLanguage<OwnListWords>(
  import.meta.glob("../*/stored/lists.ts", { eager: true, import: "lists" }),
);

const shared = inEveryLanguage<SharedLabels>(
  import.meta.glob("../*/stored/lists.ts", { eager: true, import: "shared" }),
);

/** Titles, labels and helps of all lists. */
export const listWords: { readonly [L in Language]: ListWords } = byLanguage((language) =>
  complete(own[language], shared[language]),
);

/** Label and help of a field, for code that treats all lists alike. */
export function fieldWords(list: ListName, field: string, language: Language): FieldWords {
  const words: { readonly [field: string]: FieldWords } = listWords[language][list].fields;
  return words[field] ?? { label: field };
}

function complete(own: OwnListWords, shared: SharedLabels): ListWords {
  const words = listNames.map((list) => {
    const labels: { readonly [field: string]: Label } = { ...shared, ...own[list].fields };
    const fields = Object.keys(definitionOf(list).fields).map((name) => [
      name,
      toFieldWords(labels[name] ?? name),
    ]);
    return [list, { ...own[list], fields: Object.fromEntries(fields) }];
  });
  return Object.fromEntries(words) as ListWords;
}

function toFieldWords(label: Label): FieldWords {
  return typeof label === "string" ? { label } : { label: label[0], help: label[1] };
}
