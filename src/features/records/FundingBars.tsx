import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";
import { contrastForms } from "../../components/figures/contrastForms.ts";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { type State, StateSymbol } from "../../components/frame/StateMark.tsx";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStorePart } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import type { Day } from "../../domain/day.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { formatDay, formatPeriod } from "../../i18n/format.ts";
import { titleOf } from "../../i18n/records/display.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { type FundingAxis, fundingAxis } from "./fundingAxis.ts";
import { hasBars } from "./LinkedRecords.tsx";

/** The fundings of a structure or a measure as bars on one axis, with the Stichtag and deadlines of applications. */
export function FundingBars({ list, id }: { list: ListName; id: number }) {
  const styles = useStyles();
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const { asOf } = useView();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite !== false);
  if (!hasBars(list)) return null;
  const field = list === "structures" ? "structure" : "measure";
  const fundings = records.fundings.all
    .filter((funding) => funding[field] === id)
    .sort((a, b) => ((a.startsOn ?? "") < (b.startsOn ?? "") ? -1 : 1));
  const axis = fundingAxis(fundings, asOf);
  return (
    <section>
      <SectionHeading
        level={3}
        count={fundings.length}
        action={
          mayWrite ? (
            <Link href={`/list/fundings/new?${field}=${id}`} className={styles.add}>
              {words.linkedAdd}
            </Link>
          ) : null
        }
      >
        {listWords[language].fundings.title}
      </SectionHeading>
      {fundings.length > 0 ? (
        <div className={styles.chart}>
          <div className={styles.years} aria-hidden>
            {axis.years.map((year) => (
              <span
                key={year}
                className={styles.year}
                style={{ left: axis.left(`${year}-01-01` as Day) }}
              >
                {year}
              </span>
            ))}
            <span className={styles.asOf} style={{ left: axis.left(asOf) }} />
          </div>
          <ul className={styles.list}>
            {fundings.map((funding) => (
              <Bar key={funding.id} funding={funding} axis={axis} />
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function Bar({ funding, axis }: { funding: Entry<"fundings">; axis: FundingAxis }) {
  const styles = useStyles();
  const records = useRecords();
  const language = useLanguage();
  const words = useWords(recordsWords);
  const { approval, kind, startsOn, endsOn, applyBy } = funding;
  const title = titleOf(records, "fundings", funding, language);
  const word =
    kind === "permanent"
      ? words.permanent
      : approval
        ? choiceWord("approval", approval, language)
        : words.unknown;
  const state = states[approval ?? ""] ?? "unknown";
  return (
    <li className={styles.item}>
      <Link href={`/list/fundings/${funding.id}`} className={styles.name}>
        {title}
      </Link>
      <div className={styles.track}>
        <span
          className={mergeClasses(
            styles.bar,
            kind === "permanent" ? styles.permanent : styles[state],
          )}
          style={{ left: axis.left(startsOn), width: axis.width(startsOn, endsOn) }}
          title={`${word}, ${formatPeriod(startsOn, endsOn, language)}`}
        >
          <span
            className={mergeClasses(
              styles.word,
              (kind === "permanent" || state !== "secured") && styles.plate,
            )}
          >
            <StateSymbol state={state} size={10} />
            {word}
          </span>
        </span>
      </div>
      {applyBy ? (
        <p className={styles.flag} style={{ paddingLeft: `min(${axis.left(applyBy)}, 50%)` }}>
          ⚑ {words.applyBy(formatDay(applyBy, language))}
        </p>
      ) : null}
    </li>
  );
}

const states: { readonly [approval: string]: "secured" | "partly" | "missing" } = {
  approved: "secured",
  applied: "partly",
  planned: "partly",
  open: "missing",
  rejected: "missing",
} satisfies { readonly [approval: string]: State };

const useStyles = makeStyles({
  chart: { position: "relative" },
  years: {
    position: "absolute",
    inset: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  year: {
    position: "absolute",
    top: 0,
    bottom: 0,
    paddingLeft: "4px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  asOf: {
    position: "absolute",
    top: "18px",
    bottom: 0,
    width: "2px",
    marginLeft: "-1px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
  },
  list: { position: "relative", margin: 0, padding: "20px 0 0", listStyleType: "none" },
  item: { paddingBottom: "6px" },
  name: {
    display: "inline-block",
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
  },
  track: { position: "relative", height: "17px" },
  bar: {
    position: "absolute",
    top: 0,
    height: "17px",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    padding: "0 1px",
    overflow: "hidden",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "15px",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: "2px",
    border: "1px solid transparent",
  },
  word: { display: "inline-flex", alignItems: "center", gap: "4px", padding: "0 3px" },
  permanent: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
    ...contrastForms.permanent,
  },
  secured: {
    color: tokens.colorPaletteGreenForeground2,
    backgroundColor: tokens.colorPaletteGreenBackground2,
    borderRight: `2px solid ${tokens.colorPaletteGreenBorder2}`,
    ...contrastForms.secured,
  },
  partly: {
    color: tokens.colorPaletteMarigoldForeground2,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    ...contrastForms.partly,
  },
  missing: {
    color: tokens.colorPaletteRedForeground1,
    border: `1px dashed ${tokens.colorPaletteRedBorder2}`,
    ...contrastForms.missing,
  },
  unknown: {
    color: tokens.colorNeutralForeground2,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke2} 0 2px, transparent 2px 6px)`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ...contrastForms.unknown,
  },
  plate: contrastForms.plate,
  flag: {
    margin: "1px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
  },
  add: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
