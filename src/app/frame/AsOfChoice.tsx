import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Pills } from "../../components/frame/Pills.tsx";
import { DayInput } from "../../components/inputs/DayInput.tsx";
import { useChosen } from "../../data/chosen.ts";
import { useWords } from "../../data/language.ts";
import { useToday } from "../../data/today.ts";
import { scenarioNames } from "../../domain/analysis/kernel/view.ts";
import type { Day } from "../../domain/day.ts";
import { parseDayText } from "../../domain/typedDay.ts";
import { asOfWords } from "../../i18n/shell/asOf.ts";
import { shellWords } from "../../i18n/shell/shell.ts";

/** The Stichtag as a day, today or the office's setting, and whether what is planned counts. */
export function AsOfChoice({ close }: { close: () => void }) {
  const styles = useStyles();
  const words = useWords(shellWords);
  const own = useWords(asOfWords);
  const today = useToday();
  const { asOf, setAsOf, scenario, setScenario } = useChosen();
  const [typed, setTyped] = useState<unknown>(asOf);
  const read = parseDayText(String(typed ?? ""));
  const choose = (day: Day | null) => {
    setAsOf(day);
    close();
  };
  const apply = () => {
    if (read.ok && read.value !== null) choose(read.value);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <p className={styles.help}>{own.asOfHelp}</p>
      <div className={styles.row}>
        <DayInput
          label={words.asOf}
          value={typed}
          invalid={!read.ok}
          describedBy="as-of-issue"
          onChange={setTyped}
        />
        <Button appearance="primary" type="submit">
          {own.apply}
        </Button>
      </div>
      <p id="as-of-issue" className={styles.issue} role="alert">
        {read.ok ? "" : own.notADay}
      </p>
      <div className={styles.row}>
        <Button size="small" onClick={() => choose(today)}>
          {own.asOfToday}
        </Button>
        <Button size="small" onClick={() => choose(null)}>
          {own.asOfDefault}
        </Button>
      </div>
      <p className={styles.label}>{words.scenario}</p>
      <Pills
        label={words.scenario}
        value={scenario}
        onChange={(next) => setScenario(next ?? "secured")}
        options={scenarioNames.map((value) => ({ value, label: words.scenarios[value] }))}
      />
    </form>
  );
}

const useStyles = makeStyles({
  form: { padding: "12px", width: "320px", maxWidth: "100%", boxSizing: "border-box" },
  help: {
    margin: "0 0 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  row: { display: "flex", gap: "8px", alignItems: "center" },
  issue: {
    margin: "4px 0 8px",
    minHeight: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorPaletteRedForeground1,
  },
  label: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});
