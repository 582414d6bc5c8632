import { makeStyles, tokens } from "@fluentui/react-components";
import { useInputStyles } from "../../components/inputs/input.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { CsvTable } from "../../exchange/csv.ts";
import { importWords } from "../../i18n/exchange/importing.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";
import type { ColumnFields } from "./fitMapping.ts";

/** Each column of the file, what it holds, and the field it goes to. */
export function ColumnTable(props: {
  list: ListName;
  table: CsvTable;
  columns: ColumnFields;
  disabled: boolean;
  onChange: (column: string, field: string | null) => void;
}) {
  const { list, table, columns, disabled, onChange } = props;
  const styles = useStyles();
  const inputs = useInputStyles();
  const language = useLanguage();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const fields = Object.entries(definitionOf(list).fields).filter(([, field]) => !field.hidden);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{shared.column}</th>
            <th scope="col">{words.sample}</th>
            <th scope="col">{shared.field}</th>
          </tr>
        </thead>
        <tbody>
          {table.headings.map((heading, at) => (
            <tr key={heading}>
              <th scope="row" className={styles.heading}>
                {heading}
              </th>
              <td className={styles.sample}>
                {table.rows.find(({ cells }) => cells[at]?.trim())?.cells[at]?.slice(0, 80)}
              </td>
              <td>
                <select
                  className={inputs.input}
                  aria-label={`${shared.field}: ${heading}`}
                  disabled={disabled}
                  value={columns.get(heading) ?? ""}
                  onChange={(event) => onChange(heading, event.target.value || null)}
                >
                  <option value="">{shared.notImported}</option>
                  {fields.map(([name]) => (
                    <option key={name} value={name}>
                      {fieldWords(list, name, language).label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { overflowX: "auto", margin: "12px 0" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    maxWidth: "900px",
    "& th, & td": {
      textAlign: "left",
      padding: "4px 12px 4px 0",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
    },
  },
  heading: { fontWeight: tokens.fontWeightRegular, maxWidth: "260px", overflowWrap: "anywhere" },
  sample: { color: tokens.colorNeutralForeground3, maxWidth: "300px", overflowWrap: "anywhere" },
});
