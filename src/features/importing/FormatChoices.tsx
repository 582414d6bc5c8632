import { makeStyles } from "@fluentui/react-components";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { numberStyles } from "../../domain/typedNumber.ts";
import type { ColumnFormat } from "../../exchange/values/columnFormats.ts";
import { describeFormat, importFileWords } from "../../i18n/exchange/importFile.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import type { FormatAnswer } from "./answers.ts";
import { Choice } from "./Choice.tsx";

/** How each column writes days or numbers, how that is known, and the choice to read it otherwise. */
export function FormatChoices(props: {
  formats: readonly ColumnFormat[];
  answers: ReadonlyMap<string, FormatAnswer>;
  disabled: boolean;
  onChange: (column: string, answer: FormatAnswer | null) => void;
}) {
  const { formats, answers, disabled, onChange } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(importFileWords);
  const screen = useWords(importScreenWords);
  if (formats.length === 0) return null;
  return (
    <section aria-label={screen.formats}>
      <SectionHeading>{screen.formats}</SectionHeading>
      <div className={styles.grid}>
        {formats.map((format) => {
          const { form, reason } = describeFormat(format, language);
          const answer = answers.get(format.column);
          const options =
            format.kind === "days"
              ? (["DMY", "MDY"] as const).map((value) => ({ value, label: words.dayOrders[value] }))
              : numberStyles.map((value) => ({ value, label: words.languages[value] }));
          return (
            <Choice
              key={format.column}
              label={screen.formatFor(format.column)}
              hint={`${form} (${reason})`}
              disabled={disabled}
              value={answer?.dates ?? answer?.language ?? ""}
              options={[{ value: "", label: screen.found(form) }, ...options]}
              onChange={(value) => onChange(format.column, answerOf(format, value))}
            />
          );
        })}
      </div>
    </section>
  );
}

function answerOf({ kind }: ColumnFormat, value: string): FormatAnswer | null {
  if (kind === "days") return value === "DMY" || value === "MDY" ? { dates: value } : null;
  const language = numberStyles.find((one) => one === value);
  return language ? { language } : null;
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(230px, 1fr))",
    gap: "12px 24px",
    maxWidth: "900px",
    margin: "8px 0 16px",
  },
});
