import { useLanguage, useWords } from "../../data/language.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { Menu } from "../overlays/Menu.tsx";
import { columnLabel } from "./columns.ts";
import { mayGroup } from "./grouping.ts";

/** Says by which field a table is grouped, and changes it. */
export function GroupMenu(props: {
  list: ListName;
  groupBy: string | null;
  onChange: (field: string | null) => void;
}) {
  const { list, groupBy, onChange } = props;
  const language = useLanguage();
  const words = useWords(recordsWords);
  const { fields } = definitionOf(list);
  const names = Object.keys(fields).filter(
    (name) => fields[name] && !fields[name].hidden && mayGroup(fields[name]),
  );
  if (names.length === 0) return null;
  return (
    <Menu
      look="bare"
      align="end"
      trigger={
        groupBy === null ? words.groupNone : words.groupedBy(columnLabel(list, groupBy, language))
      }
      items={[
        {
          key: "",
          label: words.groupNone,
          checked: groupBy === null,
          onSelect: () => onChange(null),
        },
        ...names.map((name) => ({
          key: name,
          label: columnLabel(list, name, language),
          checked: groupBy === name,
          onSelect: () => onChange(name),
        })),
      ]}
    />
  );
}
