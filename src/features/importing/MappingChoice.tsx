import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { type ListName, listNames } from "../../domain/schema/index.ts";
import type { CsvTable } from "../../exchange/csv.ts";
import { guessMapping, recogniseMapping } from "../../exchange/guessMapping.ts";
import type { Mapping } from "../../exchange/mapping.ts";
import { readyMaps } from "../../exchange/maps/index.ts";
import { readMapping } from "../../exchange/readMapping.ts";
import { describeMappingProblem } from "../../i18n/exchange/importIssues.ts";
import { importWords } from "../../i18n/exchange/importing.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { formatAnd } from "../../i18n/format.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { ColumnTable } from "./ColumnTable.tsx";
import { FileChoice } from "./FileChoice.tsx";
import { FixedValues } from "./FixedValues.tsx";
import { columnFields, fitMapping } from "./fitMapping.ts";

/** A ready mapping, one's own as JSON, or columns given to fields by hand. */
export function MappingChoice(props: {
  table: CsvTable;
  fileName: string;
  /** One's own mapping, by which the file was read. */
  own: Mapping | null;
  disabled: boolean;
  onPreview: (mapping: Mapping) => void;
  onChange: () => void;
  onOwn: (mapping: Mapping) => void;
}) {
  const { table, fileName, own, disabled, onPreview, onChange, onOwn } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const { headings } = table;
  const [list, setList] = useState<ListName>("structures");
  const [ready, setReady] = useState<Mapping | null>(
    () => own ?? recogniseMapping(headings, fileName),
  );
  const [columns, setColumns] = useState(() =>
    columnFields(headings, guessMapping(headings, list)),
  );
  const [fixed, setFixed] = useState<ReadonlyMap<string, string>>(new Map());
  const [problems, setProblems] = useState<readonly string[]>([]);
  const byHand = ready === null;
  const mapping = ready ?? fitMapping(headings, list, columns, fixed);
  const unclear = byHand && mapping.identity.length === 0;
  const changed = (change: () => void) => {
    onChange();
    change();
  };
  const readOwn = async (file: File) => {
    try {
      const read = readMapping(JSON.parse(await file.text()));
      if (read.ok) onOwn(read.mapping);
      setProblems(
        read.ok ? [] : read.problems.map((problem) => describeMappingProblem(problem, language)),
      );
    } catch {
      // Only a text that is no JSON ends up here; the cure is said on screen.
      setProblems([words.ownMapUnreadable]);
    }
  };
  const [first] = useState(ready);
  const choices = [...readyMaps.values(), ...(first && !readyMaps.has(first.name) ? [first] : [])];
  return (
    <>
      <div className={styles.choices}>
        <Menu
          look="button"
          disabled={disabled}
          trigger={
            <>
              {shared.chooseMap}:{" "}
              <strong>{ready ? ready.title[language] : shared.guessedMap}</strong>
            </>
          }
          items={[
            {
              key: "",
              label: shared.guessedMap,
              checked: byHand,
              onSelect: () => changed(() => setReady(null)),
            },
            ...choices.map((map) => ({
              key: map.name,
              label: map.title[language],
              checked: map === ready,
              onSelect: () => changed(() => setReady(map)),
            })),
          ]}
        />
        {byHand ? (
          <Menu
            look="button"
            disabled={disabled}
            trigger={
              <>
                {shared.intoList}: <strong>{listWords[language][list].title}</strong>
              </>
            }
            items={listNames.map((name) => ({
              key: name,
              label: listWords[language][name].title,
              checked: name === list,
              onSelect: () =>
                changed(() => {
                  setList(name);
                  setFixed(new Map());
                  setColumns(columnFields(headings, guessMapping(headings, name)));
                }),
            }))}
          />
        ) : null}
        <FileChoice
          label={shared.ownMap}
          hint=""
          accept=".json,application/json"
          disabled={disabled}
          onChoose={(file) => void readOwn(file)}
        />
      </div>
      {problems.map((problem) => (
        <p key={problem} className={styles.problem} role="alert">
          {problem}
        </p>
      ))}
      {byHand ? (
        <>
          <ColumnTable
            list={list}
            table={table}
            columns={columns}
            disabled={disabled}
            onChange={(column, field) =>
              changed(() =>
                setColumns(
                  new Map(
                    [...columns].map(([heading, before]) => [
                      heading,
                      heading === column ? field : before === field ? null : before,
                    ]),
                  ),
                ),
              )
            }
          />
          <FixedValues
            list={list}
            columns={columns}
            values={fixed}
            disabled={disabled}
            onChange={(field, value) =>
              changed(() => setFixed(new Map([...fixed, [field, value]])))
            }
          />
        </>
      ) : (
        <p className={styles.note}>
          {words.fillsSeveral(
            formatAnd(
              [...new Set(ready.records.map((record) => listWords[language][record.list].title))],
              language,
            ),
          )}{" "}
          {words.identity}: {ready.key ?? ready.identity.join(", ")}
        </p>
      )}
      {unclear ? <p className={styles.problem}>{words.noIdentity}</p> : null}
      <Button
        appearance="primary"
        disabled={disabled || unclear}
        onClick={() => onPreview(mapping)}
        className={styles.preview}
      >
        {shared.preview}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
  note: { margin: "12px 0", color: tokens.colorNeutralForeground2 },
  problem: { margin: "8px 0", color: tokens.colorPaletteRedForeground1 },
  preview: { margin: "12px 0 20px" },
});
