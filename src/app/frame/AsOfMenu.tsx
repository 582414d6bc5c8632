import { lazy, Suspense } from "react";
import { Popup } from "../../components/overlays/Popup.tsx";
import { useChosen } from "../../data/chosen.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { formatDay } from "../../i18n/format.ts";
import { shellWords } from "../../i18n/shell/shell.ts";
import { useChoiceStyles } from "./choice.ts";

const AsOfChoice = lazy(async () => ({ default: (await import("./AsOfChoice.tsx")).AsOfChoice }));

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
      {(close) => (
        <Suspense fallback={words.loading}>
          <AsOfChoice close={close} />
        </Suspense>
      )}
    </Popup>
  );
}
