import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { useChosen } from "../../data/chosen.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useToday } from "../../data/today.ts";
import { formatDay } from "../../i18n/format.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { loadTheme } from "../themes/themes.ts";
import "./print.css";

/** What holds for everything on the printed page; seen on paper only, which is white in every theme. */
export function PrintHead() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(shellWords);
  const today = useToday();
  const { asOf, period, scenario } = useChosen();
  useEffect(whiteOnPaper, []);
  return (
    <p className={styles.line}>
      {[
        `${words.asOf} ${formatDay(asOf, language)}`,
        `${words.period} ${period?.title ?? words.allPeriods}`,
        `${words.scenario} ${words.scenarios[scenario]}`,
        words.printedOn(formatDay(today, language)),
      ].join(" · ")}
    </p>
  );
}

/** Puts the light theme on for as long as is printed. */
function whiteOnPaper(): () => void {
  const { dataset, style } = document.documentElement;
  void loadTheme("default");
  let worn = { theme: dataset["theme"], colorScheme: style.colorScheme };
  const before = () => {
    worn = { theme: dataset["theme"], colorScheme: style.colorScheme };
    dataset["theme"] = "default";
    style.colorScheme = "light";
  };
  const after = () => {
    if (worn.theme) dataset["theme"] = worn.theme;
    style.colorScheme = worn.colorScheme;
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  return () => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  };
}

const useStyles = makeStyles({
  line: { display: "none", margin: "0 0 16px", "@media print": { display: "block" } },
});
