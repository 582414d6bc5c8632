import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { YearFigure } from "../../components/figures/YearFigure.tsx";
import { Pills } from "../../components/frame/Pills.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../components/frame/StateMark.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useChosen } from "../../data/chosen.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { dependency } from "../../domain/analysis/money/dependency.ts";
import { type FundingYear, fundingGaps } from "../../domain/analysis/money/fundingGaps.ts";
import { grantedOf, isGranted, moneyFigures } from "../../domain/analysis/money/fundingTotals.ts";
import { financeWords } from "../../i18n/analysis/finance.ts";
import { formatEuro, formatPercent } from "../../i18n/format.ts";
import { DependencyTable } from "./DependencyTable.tsx";
import { MoneyNotes } from "./MoneyNotes.tsx";
import { SubjectFigure } from "./SubjectFigure.tsx";
import { TotalFigure } from "./TotalFigure.tsx";

/** Years as columns, costs and funding as rows; dependency on temporary money and on single funders. */
export function FinanceScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(financeWords);
  const gaps = useAnalysis(fundingGaps);
  const { rows, totals } = gaps;
  const { rows: shares, whole } = useAnalysis(dependency);
  const { period: chosen, periods } = useChosen();
  const [filter, setFilter] = useState<"gaps" | "all">("gaps");
  const period = chosen ?? periods[0] ?? null;
  const euro = (value: number) => formatEuro(value, language, { cents: false });
  const told = (row: FundingYear, approval: "approved" | "applied") => {
    const value = grantedOf(row, approval);
    if (!isGranted(row, approval)) return words.noMoneyYet;
    return value === null ? words.notRecorded : euro(value);
  };
  const money = whole.find((one) => one.period.id === period?.id) ?? null;
  const withGap = rows.filter(({ gap }) => gap === null || gap > 0.005);
  const shown = filter === "gaps" ? withGap : rows;
  return (
    <Screen
      title={words.title}
      statement={
        money === null ? null : money.euros === 0 ? (
          money.unknownGrants.length === 0 ? (
            words.noMoney(money.period.title)
          ) : (
            words.noAmount(money.period.title, money.unknownGrants.length)
          )
        ) : (
          <Explain
            title={words.explain}
            definition={words.definition}
            formula={words.formula(
              formatEuro(money.temporaryEuros, language),
              formatEuro(money.euros, language),
            )}
            completeness={words.grantsKnown(money.unknownGrants.length)}
            records={() => money.fundings.map(({ id }) => ({ list: "fundings" as const, id }))}
          >
            {words.statement(
              formatPercent(money.temporaryEuros / money.euros, language, 0),
              money.period.title,
            )}
          </Explain>
        )
      }
    >
      <SectionHeading>{words.years}</SectionHeading>
      <FigureTable
        quiet
        caption={words.years}
        columns={[
          { title: words.row },
          ...totals.map(({ year }) => ({ title: String(year ?? words.openYear), figure: true })),
          { title: words.total, figure: true },
        ]}
        rows={moneyFigures.map((figure) => ({
          key: figure,
          strong: figure === "cost" || figure === "ownShare" || figure === "gap",
          cells: [
            words.rows[figure],
            ...totals.map((total) => (
              <YearFigure key={total.year ?? "open"} figure={figure} total={total} rows={rows} />
            )),
            <TotalFigure key="total" figure={figure} totals={totals} rows={rows} />,
          ],
        }))}
      />
      <MoneyNotes money={gaps} />
      <DependencyTable rows={shares.filter((row) => row.period.id === period?.id)} />
      <SectionHeading>{words.detail}</SectionHeading>
      <div className={styles.filter}>
        <Pills
          label={words.filter}
          value={filter}
          onChange={(value) => setFilter(value ?? "all")}
          options={[
            { value: "gaps", label: words.onlyGaps, count: withGap.length },
            { value: "all", label: words.all, count: rows.length },
          ]}
        />
      </div>
      <FigureTable
        quiet
        caption={words.detail}
        limit={25}
        columns={[
          { title: words.subject },
          { title: words.year, figure: true },
          { title: words.cost, figure: true },
          { title: words.approved, figure: true },
          { title: words.applied, figure: true },
          { title: words.rows.gap, figure: true },
        ]}
        rows={shown.map((row) => ({
          key: `${row.subject.list}:${row.subject.entry.id} ${row.year}`,
          cells: [
            <RecordLink key="subject" list={row.subject.list} id={row.subject.entry.id} />,
            row.year ?? words.openYear,
            <SubjectFigure key="cost" figure="cost" row={row}>
              {row.cost === null ? (
                <StateMark state="unknown" word={words.notRecorded} />
              ) : (
                <span title={words.source[row.costSource]}>{euro(row.cost)}</span>
              )}
            </SubjectFigure>,
            <SubjectFigure key="approved" figure="approved" row={row}>
              {told(row, "approved")}
            </SubjectFigure>,
            <SubjectFigure key="applied" figure="applied" row={row}>
              {told(row, "applied")}
            </SubjectFigure>,
            <SubjectFigure key="gap" figure="gap" row={row}>
              {row.gap === null ? (
                words.notKnown
              ) : row.gap > 0.005 ? (
                <StateMark state="missing" word={euro(row.gap)} />
              ) : (
                euro(row.gap)
              )}
            </SubjectFigure>,
          ],
        }))}
      />
    </Screen>
  );
}

const useStyles = makeStyles({
  filter: { marginBottom: "12px" },
});
