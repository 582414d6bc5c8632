import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { StateSymbol } from "../../../components/frame/StateMark.tsx";
import { useAnalysisOnceKnown } from "../../../data/analysis.ts";
import { useRecords } from "../../../data/store.ts";
import { findings } from "../../../domain/analysis/findings/findings.ts";
import type { Day } from "../../../domain/day.ts";
import { reasonState } from "../../../domain/meeting/reasonState.ts";
import type { Entry } from "../../../domain/records.ts";

/** Why a point is on the agenda, in the colour and with the symbol of how that stands on the day of the meeting. */
export function PointReason(props: { item: Entry<"agendaItems">; day: Day; small?: boolean }) {
  const { item, day, small = false } = props;
  const styles = useStyles();
  const records = useRecords();
  const known = useAnalysisOnceKnown(findings);
  if (!item.because) return null;
  const finding = known?.findings.find(({ id, formerly }) =>
    [id, ...formerly].includes(item.finding ?? ""),
  );
  const state = reasonState(records, item, finding ?? null, day);
  return (
    <p
      className={mergeClasses(
        styles.because,
        small ? styles.small : styles.large,
        state === null ? undefined : styles[state],
      )}
    >
      {state ? (
        <span className={small ? undefined : styles.symbol}>
          <StateSymbol state={state} {...(small ? {} : { size: 16 })} />
        </span>
      ) : null}
      {item.because}
    </p>
  );
}

const useStyles = makeStyles({
  because: { display: "flex", color: tokens.colorNeutralForeground2 },
  large: { gap: "10px", margin: "0 0 24px", fontSize: "20px", lineHeight: "28px" },
  small: { gap: "6px", margin: "0 0 12px" },
  missing: { color: tokens.colorPaletteRedForeground1 },
  partly: { color: tokens.colorPaletteMarigoldForeground2 },
  symbol: { paddingTop: "2px" },
});
