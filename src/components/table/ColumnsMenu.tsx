import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../../data/language.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";
import { Popup } from "../overlays/Popup.tsx";

/** Chooses which columns a table shows; the first one always does. */
export function ColumnsMenu(props: {
  list: ListName;
  columns: readonly string[];
  onChange: (columns: readonly string[]) => void;
}) {
  const { list, columns, onChange } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const { fields } = definitionOf(list);
  const names = Object.keys(fields).filter((name) => !fields[name]?.hidden);
  return (
    <Popup look="bare" align="end" trigger={words.columns}>
      {() => (
        <fieldset className={styles.columns}>
          <legend className={styles.legend}>{words.columns}</legend>
          {names.map((name) => (
            <label key={name} className={styles.choice}>
              <input
                type="checkbox"
                className={styles.box}
                disabled={name === columns[0]}
                checked={columns.includes(name)}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? inOrder(names, [...columns, name], columns)
                      : columns.filter((one) => one !== name),
                  )
                }
              />
              {fieldWords(list, name, language).label}
            </label>
          ))}
        </fieldset>
      )}
    </Popup>
  );
}

/** A column added takes its place in the definition's order, after those the person has. */
function inOrder(names: readonly string[], wanted: readonly string[], had: readonly string[]) {
  const added = wanted.filter((name) => !had.includes(name));
  return [...had, ...names.filter((name) => added.includes(name))];
}

const useStyles = makeStyles({
  columns: { margin: 0, padding: "4px 8px 8px", border: "none" },
  legend: {
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  choice: { display: "flex", alignItems: "center", gap: "8px", minHeight: "28px" },
  box: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});
