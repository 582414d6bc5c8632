import { useCallback, useEffect, useMemo, useState } from "react";
import { useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useRecords } from "../../data/store.ts";
import type { Person } from "../../domain/records.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { pickerWords } from "../../i18n/shell/picker.ts";
import { OptionPicker } from "./OptionPicker.tsx";

/** Chooses people of the site: those known at once, others by asking the site. */
export function PersonPicker(props: {
  value: readonly number[];
  onChange: (ids: readonly number[]) => void;
  many?: boolean;
  label: string;
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  disabled?: boolean;
  sought?: string | null;
  onSought?: (typed: string | null) => void;
}) {
  const { people } = useRecords();
  const { site } = usePorts();
  const words = useWords(recordsWords);
  const picker = useWords(pickerWords);
  const [asked, setAsked] = useState("");
  const [found, setFound] = useState<readonly Person[]>([]);
  useEffect(() => {
    if (asked.trim().length < 2) return;
    let gone = false;
    const timer = setTimeout(() => {
      site.findPeople(asked.trim()).then(
        (more) => !gone && setFound(more),
        // Without the site the people already known can still be chosen.
        () => undefined,
      );
    }, 250);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [asked, site]);
  const all = useMemo(
    () => new Map([...people.values(), ...found].map((person) => [person.id, person])),
    [people, found],
  );
  const options = useCallback(
    () =>
      [...all.values()]
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label, "de")),
    [all],
  );
  return (
    <OptionPicker
      {...props}
      options={options}
      nameOf={(id) => all.get(id)?.name ?? words.unknownPerson}
      onSearch={setAsked}
      notChosen={picker.personNotChosen}
    />
  );
}
