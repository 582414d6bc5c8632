import { makeStyles } from "@fluentui/react-components";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import { gapsWords } from "../../i18n/findings/gaps.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import type { GapLists } from "./gapLists.ts";
import { type GapChoice, type GapFilter, gapFilters } from "./gapRows.ts";

/** Open or decided, kind, Handlungsfeld. */
export function GapFilters(props: {
  lists: GapLists;
  choice: GapChoice;
  onChange: (choice: GapChoice) => void;
}) {
  const { lists, choice, onChange } = props;
  const { counts } = lists;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(gapsWords);
  const fields = useRecords().actionFields;
  const pill = (filter: GapFilter) => `${words.filters[filter]} ${counts[filter]}`;
  const kinds = choiceSets.gapKind.filter((kind) => lists.kinds.has(kind));
  const field = choice.field === null ? null : fields.byId.get(choice.field);
  return (
    <div className={styles.filters}>
      <Menu
        look={choice.filter === "all" ? "pill" : "pillActive"}
        trigger={pill(choice.filter)}
        items={gapFilters.map((filter) => ({
          key: filter,
          label: pill(filter),
          checked: filter === choice.filter,
          onSelect: () => onChange({ ...choice, filter }),
        }))}
      />
      <Menu
        look={choice.kind ? "pillActive" : "pill"}
        trigger={choice.kind ? choiceWord("gapKind", choice.kind, language) : words.kind}
        items={[null, ...kinds].map((kind) => ({
          key: kind ?? "",
          label: kind ? choiceWord("gapKind", kind, language) : words.allKinds,
          checked: kind === choice.kind,
          onSelect: () => onChange({ ...choice, kind }),
        }))}
      />
      <Menu
        look={field ? "pillActive" : "pill"}
        trigger={field?.title ?? words.field}
        items={[null, ...fields.all].map((one) => ({
          key: String(one?.id ?? ""),
          label: one ? (one.title ?? "") : words.allFields,
          checked: (one?.id ?? null) === choice.field,
          onSelect: () => onChange({ ...choice, field: one?.id ?? null }),
        }))}
      />
    </div>
  );
}

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "12px 24px",
    "@media (max-width: 791px)": { padding: "12px 16px" },
  },
});
