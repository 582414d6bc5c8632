import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { DayInput } from "../../components/inputs/DayInput.tsx";
import { useInputStyles } from "../../components/inputs/input.ts";
import { RecordPicker } from "../../components/inputs/RecordPicker.tsx";
import { TextInput } from "../../components/inputs/TextInput.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { Change } from "../../domain/analysis/scenarios/change.ts";
import { choiceSets, type WordOf } from "../../domain/schema/choices.ts";
import { whatifWords } from "../../i18n/analysis/whatif.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import {
  type AssumptionKind,
  assumptionKinds,
  assumptionLists,
  blankAssumption,
  readAssumption,
  type Typed,
} from "./assumption.ts";

/** One assumption at a time: what happens, to which entry, until when. */
export function AssumptionForm({ onAdd }: { onAdd: (change: Change) => void }) {
  const styles = useStyles();
  const inputs = useInputStyles();
  const language = useLanguage();
  const words = useWords(whatifWords);
  const [typed, setTyped] = useState<Typed>(blankAssumption);
  const [incomplete, setIncomplete] = useState(false);
  const change = (part: Partial<Typed>) => {
    setIncomplete(false);
    setTyped({ ...typed, ...part });
  };
  const add = () => {
    const read = readAssumption(typed, language);
    setIncomplete(read === null);
    if (!read) return;
    onAdd(read);
    setTyped({ ...blankAssumption, kind: typed.kind, list: typed.list });
  };
  const { kind } = typed;
  return (
    <div className={styles.form}>
      <Part label={words.kind}>
        <select
          className={inputs.input}
          aria-label={words.kind}
          value={kind}
          onChange={(event) => change({ kind: event.target.value as AssumptionKind })}
        >
          {assumptionKinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </Part>
      {kind === "add" ? (
        <>
          <Part label={words.name}>
            <TextInput
              label={words.name}
              value={typed.name}
              onChange={(name) => change({ name })}
            />
          </Part>
          <Part label={words.field}>
            <RecordPicker
              list="actionFields"
              label={words.field}
              value={typed.field === null ? [] : [typed.field]}
              onChange={(ids) => change({ field: ids[0] ?? null })}
            />
          </Part>
          <Part label={words.level}>
            <select
              className={inputs.input}
              aria-label={words.level}
              value={typed.level}
              onChange={(event) => change({ level: event.target.value as WordOf<"spatialLevel"> })}
            >
              {choiceSets.spatialLevel.map((level) => (
                <option key={level} value={level}>
                  {choiceWord("spatialLevel", level, language)}
                </option>
              ))}
            </select>
          </Part>
          <Part label={words.from}>
            <DayInput label={words.from} value={typed.from} onChange={(from) => change({ from })} />
          </Part>
          <Part label={words.to}>
            <DayInput label={words.to} value={typed.to} onChange={(to) => change({ to })} />
          </Part>
          <Part label={words.fte}>
            <TextInput label={words.fte} value={typed.fte} onChange={(fte) => change({ fte })} />
          </Part>
        </>
      ) : (
        <>
          <Part label={words.list}>
            <select
              className={inputs.input}
              aria-label={words.list}
              value={typed.list}
              onChange={(event) => change({ list: event.target.value as Typed["list"], id: null })}
            >
              {assumptionLists.map((one) => (
                <option key={one} value={one}>
                  {words.lists[one]}
                </option>
              ))}
            </select>
          </Part>
          <Part label={words.record}>
            <RecordPicker
              key={typed.list}
              list={typed.list}
              label={words.record}
              value={typed.id === null ? [] : [typed.id]}
              onChange={(ids) => change({ id: ids[0] ?? null })}
            />
          </Part>
          {kind === "extend" ? (
            <Part label={words.until}>
              <DayInput
                label={words.until}
                value={typed.until}
                onChange={(until) => change({ until })}
              />
            </Part>
          ) : null}
          {kind === "move" ? (
            <Part label={words.days}>
              <TextInput
                label={words.days}
                value={typed.days}
                onChange={(days) => change({ days })}
              />
            </Part>
          ) : null}
        </>
      )}
      <Button className={styles.add} onClick={add}>
        {words.addIt}
      </Button>
      <p className={styles.complaint} role="alert">
        {incomplete ? words.incomplete : ""}
      </p>
    </div>
  );
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px 12px" },
  part: { width: "200px", maxWidth: "100%" },
  label: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  add: { flexShrink: 0 },
  complaint: { margin: 0, flexBasis: "100%", color: tokens.colorPaletteRedForeground1 },
});
