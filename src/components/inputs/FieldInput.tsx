import type { ReactNode } from "react";
import { useLanguage, useWords } from "../../data/language.ts";
import { useOfferedWords } from "../../data/offeredWords.ts";
import { type ByKind, byKind, type Field } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { ChoiceInput, ChoicesInput } from "./ChoiceInput.tsx";
import { DayInput } from "./DayInput.tsx";
import { FlagInput } from "./FlagInput.tsx";
import type { InputProps } from "./inputProps.ts";
import { PersonPicker } from "./PersonPicker.tsx";
import { RecordPicker } from "./RecordPicker.tsx";
import { ReferencePicker } from "./ReferencePicker.tsx";
import { NoteInput, TextInput } from "./TextInput.tsx";

/**
 * The input of a field, by its kind. The value is what a record holds, or the text somebody typed and the
 * form has not yet understood; `onChange` gives the like.
 */
export function FieldInput(props: {
  list: ListName;
  name: string;
  value: unknown;
  onChange: (value: unknown) => void;
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  /** What was typed to find something and not chosen yet, where somebody keeps it. */
  sought?: string | null;
  onSought?: (typed: string | null) => void;
  /** Ids that a look-up may not take, such as the record itself. */
  exclude?: readonly number[];
}) {
  const { list, name, ...rest } = props;
  const language = useLanguage();
  const field = definitionOf(list).fields[name];
  const isChoice = field?.kind === "choice" || field?.kind === "choices";
  const offered = useOfferedWords(list, isChoice ? name : null);
  if (!field) throw new Error(`No such field: ${list}.${name}`);
  // The words are typed from the definitions; the name was checked above.
  const fields = listWords[language][list].fields as {
    readonly [field: string]: { label: string };
  };
  return <Input {...rest} field={field} offered={offered} label={fields[name]?.label ?? name} />;
}

/** The same for a field outside of any record, such as a setting. */
export function Input(props: InputProps & { field: Field; offered?: readonly string[] }) {
  const { field, offered = [], ...input } = props;
  const hint = useWords(recordsWords);
  return byKind(inputs(input, hint.noteHint, offered), field);
}

function inputs(
  props: InputProps,
  noteHint: string,
  offered: readonly string[],
): ByKind<ReactNode> {
  const number = (value: unknown) => (typeof value === "number" ? value : null);
  const numbers = (value: unknown) =>
    Array.isArray(value) ? value.filter((one) => typeof one === "number") : [];
  const one = (ids: readonly number[]) => props.onChange(ids[0] ?? null);
  const picked = number(props.value) === null ? [] : [number(props.value) as number];
  return {
    text: () => <TextInput {...props} />,
    note: () => <NoteInput {...props} placeholder={noteHint} />,
    number: (field) => <TextInput {...props} numeric kind="number" unit={field.unit} />,
    euro: () => <TextInput {...props} numeric kind="euro" />,
    percent: () => <TextInput {...props} numeric kind="percent" />,
    date: () => <DayInput {...props} />,
    moment: () => <DayInput {...props} withTime />,
    flag: () => <FlagInput {...props} />,
    choice: (field) => (
      <ChoiceInput
        {...props}
        words={field.words}
        offered={offered}
        required={field.required === true}
      />
    ),
    choices: (field) => <ChoicesInput {...props} words={field.words} offered={offered} />,
    person: () => <PersonPicker {...props} value={picked} onChange={one} />,
    persons: () => <PersonPicker {...props} many value={numbers(props.value)} />,
    link: () => <TextInput {...props} kind="link" />,
    reference: () => <ReferencePicker {...props} />,
    lookup: (field) => (
      <RecordPicker {...props} list={field.to as ListName} value={picked} onChange={one} />
    ),
    lookups: (field) => (
      <RecordPicker {...props} many list={field.to as ListName} value={numbers(props.value)} />
    ),
  };
}
