import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import type { BundlePart } from "../../exchange/bundle/readBundle.ts";
import type { Preview, RowState } from "../../exchange/preview.ts";
import { importWords } from "../../i18n/exchange/importing.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { formatNumber } from "../../i18n/format.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { PreviewRows } from "./PreviewRows.tsx";

const states: readonly RowState[] = ["new", "changed", "unchanged", "twice", "error"];

/** Every list of a full export with what becomes of its rows; those of one list below. */
export function BundleLists(props: { parts: readonly BundlePart[]; previews: readonly Preview[] }) {
  const { parts, previews } = props;
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(importScreenWords);
  const shared = useWords(importWords);
  const [wanted, setWanted] = useState<number | null>(null);
  // What needs a look comes first.
  const faulty = previews.findIndex(({ counts }) => counts.error > 0);
  const open = wanted ?? Math.max(0, faulty);
  const preview = previews[open];
  const titleOf = (at: number) => {
    const list = parts[at]?.list;
    return list ? listWords[language][list].title : "";
  };
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={words.lists}>
          <thead>
            <tr>
              <th scope="col">{words.list}</th>
              {states.map((state) => (
                <th scope="col" key={state} className={styles.number}>
                  {shared.states[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {previews.map(({ counts }, at) => (
              <tr key={parts[at]?.file}>
                <th scope="row">
                  <Button
                    appearance="transparent"
                    className={styles.name}
                    aria-pressed={at === open}
                    onClick={() => setWanted(at)}
                  >
                    {titleOf(at)}
                  </Button>
                </th>
                {states.map((state) => (
                  <td key={state} className={styles.number}>
                    {counts[state] === 0 ? (
                      <span className={styles.none}>0</span>
                    ) : (
                      <span className={state === "error" ? styles.wrong : styles.some}>
                        {formatNumber(counts[state], language, 0)}
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {preview ? (
        <section aria-label={titleOf(open)}>
          <SectionHeading>{titleOf(open)}</SectionHeading>
          {preview.rows.length === 0 ? (
            <p className={styles.none}>{words.emptyList}</p>
          ) : (
            <PreviewRows key={open} preview={preview} />
          )}
        </section>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  frame: { overflowX: "auto", margin: "12px 0 20px", maxWidth: "900px" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    "& th, & td": {
      textAlign: "left",
      padding: "2px 12px 2px 0",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
      verticalAlign: "bottom",
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& th:not(:first-child), & td": { textAlign: "right" },
  },
  name: {
    minWidth: 0,
    padding: "2px 0",
    "@media (forced-colors: active)": { padding: "2px 8px" },
    justifyContent: "start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    '&[aria-pressed="true"]': {
      fontWeight: tokens.fontWeightSemibold,
      textDecorationLine: "underline",
    },
  },
  number: { fontVariantNumeric: "tabular-nums" },
  none: { color: tokens.colorNeutralForeground3 },
  some: { fontWeight: tokens.fontWeightSemibold },
  wrong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
});
