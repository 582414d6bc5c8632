import { makeStyles, tokens } from "@fluentui/react-components";
import { RecordPicker } from "../../components/inputs/RecordPicker.tsx";
import { Popup } from "../../components/overlays/Popup.tsx";
import { useChosen } from "../../data/chosen.ts";
import { useWords } from "../../data/language.ts";
import { recordsWords } from "../../i18n/records/records.ts";

/** Narrows one list to what concerns me or my unit; the unit is chosen once on this device for all. */
export function MinePill({ mine, onChange }: { mine: boolean; onChange: (mine: boolean) => void }) {
  const styles = useStyles();
  const words = useWords(recordsWords);
  const { unit, setUnit } = useChosen();
  return (
    <Popup look={mine ? "pillActive" : "pill"} trigger={words.onlyMine} align="end">
      {() => (
        <div className={styles.body}>
          <label className={styles.choice}>
            <input
              type="checkbox"
              className={styles.box}
              checked={mine}
              onChange={(event) => onChange(event.target.checked)}
            />
            {words.mineOnly}
          </label>
          <p className={styles.label}>{words.myUnit}</p>
          <RecordPicker
            list="organisations"
            label={words.myUnit}
            value={unit === null ? [] : [unit]}
            onChange={([one]) => setUnit(one ?? null)}
          />
        </div>
      )}
    </Popup>
  );
}

const useStyles = makeStyles({
  body: { padding: "8px", width: "280px", minHeight: "320px", boxSizing: "border-box" },
  choice: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  box: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  label: {
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});
