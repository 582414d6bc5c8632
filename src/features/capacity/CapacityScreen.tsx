import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { FteNow } from "../../components/figures/FteNow.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SkeletonRows } from "../../components/frame/Skeleton.tsx";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useAnalysisOf } from "../../data/analysis.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import { useView } from "../../data/view.ts";
import { inOrder } from "../../domain/rank.ts";
import { capacityWords } from "../../i18n/analysis/capacity.ts";
import { computingWords } from "../../i18n/analysis/computing.ts";
import { formatDay, formatFte, formatNumber } from "../../i18n/format.ts";
import { CapacityTables } from "./CapacityTables.tsx";
import { type ChosenCapacity, chosenCapacity, type Filter } from "./chosenCapacity.ts";

/** VZÄ over the horizon: permanent, temporary, uncertain; by field and provider; the largest losses and their causes. */
export function CapacityScreen() {
  const styles = useStyles();
  const words = useWords(capacityWords);
  const computing = useWords(computingWords);
  const records = useRecords();
  const [filter, setFilter] = useState<Filter>({ field: null, provider: null });
  const { result, underWay } = useAnalysisOf(chosenCapacity, [filter] as const);
  const field = filter.field === null ? null : records.actionFields.byId.get(filter.field);
  const provider =
    filter.provider === null ? null : records.organisations.byId.get(filter.provider);
  const providers = useMemo(() => {
    const used = new Set(records.structures.all.map((structure) => structure.provider));
    return records.organisations.all.filter(({ id }) => used.has(id));
  }, [records]);
  return (
    <Screen
      title={words.title}
      statement={result ? <CapacityStatement result={result} /> : computing.first}
    >
      <div className={styles.filters}>
        <Menu
          look={field ? "pillActive" : "pill"}
          trigger={field?.title ?? words.field}
          items={[null, ...inOrder(records.actionFields.all)].map((one) => ({
            key: String(one?.id ?? ""),
            label: one?.title ?? words.allFields,
            checked: (one?.id ?? null) === filter.field,
            onSelect: () => setFilter({ ...filter, field: one?.id ?? null }),
          }))}
        />
        <Menu
          look={provider ? "pillActive" : "pill"}
          trigger={provider?.title ?? words.provider}
          items={[null, ...providers].map((one) => ({
            key: String(one?.id ?? ""),
            label: one?.title ?? words.allProviders,
            checked: (one?.id ?? null) === filter.provider,
            onSelect: () => setFilter({ ...filter, provider: one?.id ?? null }),
          }))}
        />
        <p className={styles.waiting} role="status">
          {underWay && result ? computing.anew : ""}
        </p>
      </div>
      {result ? <CapacityTables result={result} /> : <SkeletonRows />}
    </Screen>
  );
}

function CapacityStatement({ result: { shown, now } }: { result: ChosenCapacity }) {
  const language = useLanguage();
  const words = useWords(capacityWords);
  const { asOf } = useView();
  const { structures } = useRecords();
  if (structures.all.length === 0) return words.nothing;
  const number = (value: number) => formatNumber(value, language);
  return (
    <FteNow records={shown} parts={now}>
      {words.statement(
        formatDay(asOf, language),
        formatFte(
          Math.round((now.permanent + now.temporary + now.uncertain) * 100) / 100,
          language,
        ),
        number(now.temporary),
        number(now.uncertain),
      )}
    </FteNow>
  );
}

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    marginBottom: "16px",
  },
  waiting: { margin: 0, color: tokens.colorNeutralForeground3 },
});
