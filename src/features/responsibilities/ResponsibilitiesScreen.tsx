import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { FilteredOut } from "../../components/frame/FilteredOut.tsx";
import { Pills } from "../../components/frame/Pills.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { Statement } from "../../components/frame/Statement.tsx";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { openChecks } from "../../domain/analysis/findings/openChecks.ts";
import { responsibilityMatrix } from "../../domain/analysis/gaps/responsibilityMatrix.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import { responsibilitiesWords } from "../../i18n/analysis/responsibilities.ts";
import { CellEditor } from "./CellEditor.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { matrixGroups, unitsByWeight } from "./matrixRows.ts";
import { RoleLetters } from "./RoleLetters.tsx";

const firstUnits = 12;

/** Aufgaben against Stellen with their roles; rule breaks in words at each row's end; a cell is edited in the dock. */
export function ResponsibilitiesScreen() {
  const styles = useStyles();
  const words = useWords(responsibilitiesWords);
  const records = useRecords();
  const whole = useAnalysis(responsibilityMatrix);
  const findings = useAnalysis(openChecks);
  const matrix = useMemo(() => ({ ...whole, findings }), [whole, findings]);
  const [choice, setChoice] = useState<{ field: number | null; onlyUnclear: boolean }>({
    field: null,
    onlyUnclear: false,
  });
  const [allUnits, setAllUnits] = useState(false);
  const [selected, setSelected] = useState<{ task: number; structure: number } | null>(null);
  const fields = records.actionFields;
  const groups = useMemo(
    () =>
      matrixGroups(
        matrix,
        fields.all.map(({ id }) => id),
        choice,
      ),
    [matrix, fields, choice],
  );
  const units = useMemo(() => unitsByWeight(matrix), [matrix]);
  const shownUnits = allUnits ? units : units.slice(0, firstUnits);
  const unclear = new Set(matrix.findings.flatMap(({ task }) => (task ? [task.id] : [])));
  const field = choice.field === null ? null : fields.byId.get(choice.field);
  return (
    <Screen title={words.title} full wide>
      <div className={styles.scroll}>
        <div className={styles.head}>
          <Statement>
            {matrix.tasks.length === 0 ? null : (
              <>
                <Explain
                  title={words.explain}
                  definition={words.definition}
                  formula={words.formula(unclear.size, matrix.tasks.length)}
                  completeness={() =>
                    words.rolesKnown(
                      records.responsibilities.all.filter(
                        ({ task, structure, role }) => !task || !structure || !role,
                      ).length,
                    )
                  }
                  records={() => [...unclear].map((id) => ({ list: "tasks" as const, id }))}
                >
                  {unclear.size === 0 ? (
                    words.allClear(matrix.tasks.length)
                  ) : (
                    <strong className={styles.red}>
                      {words.statementFigure(unclear.size, matrix.tasks.length)}
                    </strong>
                  )}
                </Explain>
                {unclear.size === 0 ? null : words.statement(unclear.size)}
              </>
            )}
          </Statement>
          <p className={styles.legend}>
            {choiceSets.role.map((role) => (
              <span key={role} className={styles.sample}>
                <RoleLetters roles={[role]} /> {words.legend[role]}
              </span>
            ))}
          </p>
        </div>
        <div className={styles.filters}>
          <Pills
            label={words.filter}
            value={choice.onlyUnclear ? "unclear" : "all"}
            onChange={(value) => setChoice({ ...choice, onlyUnclear: value === "unclear" })}
            options={[
              { value: "all", label: words.allTasks, count: matrix.tasks.length },
              { value: "unclear", label: words.onlyUnclear, count: unclear.size },
            ]}
          />
          <Menu
            look={field ? "pillActive" : "pill"}
            trigger={field?.title ?? words.field}
            items={[null, ...fields.all].map((one) => ({
              key: String(one?.id ?? ""),
              label: one?.title ?? words.allFields,
              checked: (one?.id ?? null) === choice.field,
              onSelect: () => setChoice({ ...choice, field: one?.id ?? null }),
            }))}
          />
          {units.length > firstUnits ? (
            <Button size="small" appearance="subtle" onClick={() => setAllUnits(!allUnits)}>
              {allUnits ? words.fewerUnits : words.moreUnits(units.length - firstUnits)}
            </Button>
          ) : null}
        </div>
        {matrix.tasks.length === 0 ? (
          <EmptyState sentence={words.none} />
        ) : groups.length === 0 ? (
          <FilteredOut
            sentence={words.noneChosen}
            by={[
              {
                name: words.filter,
                undo: words.showAll,
                onUndo: () => setChoice({ ...choice, field: null, onlyUnclear: false }),
              },
            ]}
          />
        ) : (
          <MatrixTable
            groups={groups}
            units={shownUnits}
            selected={selected}
            onSelect={setSelected}
          />
        )}
        <p className={styles.note}>{words.rule}</p>
      </div>
      {selected ? (
        <CellEditor
          key={`${selected.task} ${selected.structure}`}
          task={selected.task}
          structure={selected.structure}
          onClose={() => setSelected(null)}
        />
      ) : null}
    </Screen>
  );
}

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "20px 24px",
    "@media (max-width: 791px)": { padding: "16px" },
    "@media print": { padding: "0", overflow: "visible" },
  },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "8px 24px" },
  red: { color: tokens.colorPaletteRedForeground1 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 16px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  sample: { display: "inline-flex", alignItems: "center", gap: "6px" },
  filters: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "12px 0" },
  note: {
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});
