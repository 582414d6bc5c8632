import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { DayInput } from "../components/DayInput.tsx";
import { Pills } from "../components/Pills.tsx";
import { Popup } from "../components/Popup.tsx";
import { useChosen } from "../data/chosen.ts";
import { useLanguage, useWords } from "../data/language.ts";
import { useToday } from "../data/today.ts";
import { scenarioNames } from "../domain/analysis/view.ts";
import type { Day } from "../domain/day.ts";
import { parseDayText } from "../domain/typedDay.ts";
import { formatDay } from "../i18n/format.ts";
import { shellWords } from "../i18n/shell.ts";
import { useChoiceStyles } from "./choice.ts";

/** Chooses the Stichtag and what counts on it; holds for every screen of this person. */
export function AsOfMenu() {
  const styles = useChoiceStyles();
  const words = useWords(shellWords);
  const language = useLanguage();
  const { asOf, scenario } = useChosen();
  const shown = formatDay(asOf, language);
  return (
    <Popup
      name={`${words.asOf} ${shown}${scenario === "planned" ? `, ${words.scenarios.planned}` : ""}`}
      className={styles.trigger}
      trigger={
        <span>
          <span className={styles.label}>{words.asOf}</span>{" "}
          <span className={styles.value}>{shown}</span>
          {scenario === "planned" ? (
            <span className={styles.label}> · {words.scenarios.planned}</span>
          ) : null}
        </span>
      }
    >
      {(close) => <Choice close={close} />}
    </Popup>
  );
}

function Choice({ close }: { close: () => void }) {
  const styles = useStyles();
  const words = useWords(shellWords);
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
      <p className={styles.help}>{words.asOfHelp}</p>
      <div className={styles.row}>
        <DayInput
          label={words.asOf}
          value={typed}
          invalid={!read.ok}
          describedBy="as-of-issue"
          onChange={setTyped}
        />
        <Button appearance="primary" type="submit">
          {words.apply}
        </Button>
      </div>
      <p id="as-of-issue" className={styles.issue} role="alert">
        {read.ok ? "" : words.notADay}
      </p>
      <div className={styles.row}>
        <Button size="small" onClick={() => choose(today)}>
          {words.asOfToday}
        </Button>
        <Button size="small" onClick={() => choose(null)}>
          {words.asOfDefault}
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
