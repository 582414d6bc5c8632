import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTriggerStyles } from "../../components/overlays/trigger.ts";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import { choiceSets, type WordOf } from "../../domain/schema/choices.ts";
import { responsibilitiesWords } from "../../i18n/analysis/responsibilities.ts";
import { RoleLetters } from "./RoleLetters.tsx";

/** Roles of one Stelle in one Aufgabe: each is an entry of its own that is added or recycled. */
export function CellEditor(props: { task: number; structure: number; onClose: () => void }) {
  const { task, structure, onClose } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(responsibilitiesWords);
  const records = useRecords();
  const store = useStore();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? true);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const held = records.responsibilities.all.filter(
    (one) => one.task === task && one.structure === structure,
  );
  const of = (role: WordOf<"role">) => held.filter((one) => one.role === role);
  const toggle = (role: WordOf<"role">) => {
    const [only] = of(role);
    if (only) store.recycle("responsibilities", only.id);
    else store.create("responsibilities", { task, structure, role });
  };
  const detailed = choiceSets.role.some((role) => of(role).length > 1);
  return (
    <section
      className={styles.dock}
      aria-label={words.editCell}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <p className={styles.where}>
        <RecordLink list="tasks" id={task} strong /> ·{" "}
        <RecordLink list="structures" id={structure} />
      </p>
      <div role="group" aria-label={words.editCell} className={styles.roles}>
        {choiceSets.role.map((role, at) => {
          const count = of(role).length;
          return (
            <button
              key={role}
              ref={at === 0 ? first : null}
              type="button"
              aria-pressed={count > 0}
              disabled={!mayWrite || count > 1}
              className={`${triggers.trigger} ${count > 0 ? triggers.pillActive : triggers.pill}`}
              onClick={() => toggle(role)}
            >
              <RoleLetters roles={[role]} /> {words.legend[role]}
            </button>
          );
        })}
        {held
          .filter(({ role }) => role === "leads" || role === "does")
          .slice(0, 1)
          .map((one) => (
            <button
              key={one.id}
              type="button"
              aria-pressed={one.main}
              disabled={!mayWrite}
              className={`${triggers.trigger} ${one.main ? triggers.pillActive : triggers.pill}`}
              onClick={() => store.update("responsibilities", one.id, { main: !one.main })}
            >
              {words.main}
            </button>
          ))}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {detailed ? (
        <p className={styles.note}>
          {words.manyEntries}{" "}
          {held.map(({ id }) => (
            <span key={id} className={styles.entry}>
              <RecordLink list="responsibilities" id={id} />
            </span>
          ))}
        </p>
      ) : null}
      {mayWrite ? null : <p className={styles.note}>{words.noRights}</p>}
    </section>
  );
}

const useStyles = makeStyles({
  dock: {
    flexShrink: 0,
    maxHeight: "40%",
    overflowY: "auto",
    padding: "12px 24px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 791px)": { padding: "12px 16px" },
  },
  where: { margin: "0 0 8px" },
  roles: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  note: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  entry: { marginRight: "12px" },
});
