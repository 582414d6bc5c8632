import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../../data/language.ts";
import type { CsvTable, TableChoices } from "../../exchange/csv.ts";
import { delimiters } from "../../exchange/table/delimiters.ts";
import { encodings } from "../../exchange/table/encoding.ts";
import { describeReading, importFileWords } from "../../i18n/exchange/importFile.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { Choice } from "./Choice.tsx";

/** How a file was read and why: character set, delimiter, row of the headings; each to be chosen otherwise. */
export function FileReading(props: {
  table: CsvTable;
  choices: TableChoices;
  disabled: boolean;
  onChange: (choices: TableChoices) => void;
}) {
  const { table, choices, disabled, onChange } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(importFileWords);
  const screen = useWords(importScreenWords);
  const { encoding, delimiter, headings, ...others } = choices;
  const said = describeReading(table, language);
  const change = (more: TableChoices) => onChange({ ...others, ...more });
  const kept = {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(headings === undefined ? {} : { headings }),
  };
  const without = (key: keyof TableChoices) =>
    Object.fromEntries(Object.entries(kept).filter(([one]) => one !== key));
  return (
    <section aria-label={screen.reading} className={styles.grid}>
      <Choice
        label={words.encoding}
        hint={said.encoding}
        disabled={disabled}
        value={encoding ?? ""}
        options={[
          { value: "", label: screen.found(words.encodings[table.encoding]) },
          ...encodings.map((one) => ({ value: one, label: words.encodings[one] })),
        ]}
        onChange={(value) => {
          const chosen = encodings.find((one) => one === value);
          change({ ...without("encoding"), ...(chosen ? { encoding: chosen } : {}) });
        }}
      />
      <Choice
        label={words.delimiter}
        hint={said.delimiter}
        disabled={disabled}
        value={delimiter ?? ""}
        options={[
          { value: "", label: screen.found(words.delimiters[table.delimiterFound.delimiter]) },
          ...delimiters.map((one) => ({ value: one, label: words.delimiters[one] })),
        ]}
        onChange={(value) => {
          const chosen = delimiters.find((one) => one === value);
          change({ ...without("delimiter"), ...(chosen ? { delimiter: chosen } : {}) });
        }}
      />
      <Choice
        label={words.headings}
        hint={said.headings}
        disabled={disabled}
        value={headings === undefined ? "" : String(headings)}
        options={[
          { value: "", label: screen.found(words.headingRow(table.headingsFound.row)) },
          { value: "0", label: screen.noHeadings },
          ...table.beginning.flatMap((cells, at) => {
            const text = cells.filter((cell) => cell.trim() !== "").join("; ");
            return text === ""
              ? []
              : [{ value: String(at + 1), label: screen.headingRow(at + 1, text.slice(0, 60)) }];
          }),
        ]}
        onChange={(value) =>
          change({ ...without("headings"), ...(value === "" ? {} : { headings: Number(value) }) })
        }
      />
    </section>
  );
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(230px, 1fr))",
    gap: "12px 24px",
    maxWidth: "900px",
    margin: "8px 0 20px",
    color: tokens.colorNeutralForeground1,
  },
});
