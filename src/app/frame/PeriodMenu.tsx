import { Menu } from "../../components/overlays/Menu.tsx";
import { useChosen } from "../../data/chosen.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { useChoiceStyles } from "./choice.ts";

/** Chooses the Zeitraum that lists are filtered to and analyses highlight. */
export function PeriodMenu() {
  const styles = useChoiceStyles();
  const words = useWords(shellWords);
  const language = useLanguage();
  const { period, periods, setPeriod } = useChosen();
  const recorded = periods.filter(({ id }) => id !== 0);
  const shown = period && period.id !== 0 ? period.title : words.allPeriods;
  return (
    <Menu
      name={`${words.period} ${shown}`}
      {...(recorded.length === 0 ? { note: words.noPeriods } : {})}
      trigger={
        <span className={styles.trigger}>
          <span className={styles.label}>{words.period}</span>{" "}
          <span className={styles.value}>{shown}</span>
        </span>
      }
      items={[
        ...recorded.map((one) => ({
          key: String(one.id),
          label: one.title || formatPeriod(one.from, one.to, language),
          checked: one.id === period?.id,
          onSelect: () => setPeriod(one.id),
        })),
        {
          key: "all",
          label: words.allPeriods,
          checked: period === null,
          onSelect: () => setPeriod(null),
        },
      ]}
    />
  );
}
