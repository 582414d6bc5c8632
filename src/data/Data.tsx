import { type ReactNode, startTransition, useMemo } from "react";
import { makeView, type PlanPeriod, type View } from "../domain/analysis/kernel/view.ts";
import { type Day, parseDay } from "../domain/day.ts";
import { contains } from "../domain/period.ts";
import { type Language, languages } from "../i18n/language.ts";
import type { Store } from "../sync/store.ts";
import { type Chosen, ChosenContext } from "./chosen.ts";
import { LanguageContext } from "./language.ts";
import { type Ports, PortsContext } from "./ports.ts";
import { StoreContext, useRecords } from "./store.ts";
import { useToday } from "./today.ts";
import { useDevice } from "./useDevice.ts";
import { ViewContext } from "./view.ts";

/** Gives everything below it the records, the ports and the person's choices. */
export function Data(props: {
  store: Store;
  ports: Ports;
  language: Language;
  children: ReactNode;
}) {
  const { store, ports, language: hostLanguage, children } = props;
  const [own, setLanguage] = useDevice<Language | null>(
    "language",
    (kept) => languages.find((known) => known === kept) ?? null,
  );
  const language = own ?? hostLanguage;
  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return (
    <PortsContext value={ports}>
      <StoreContext value={store}>
        <LanguageContext value={choice}>
          <Choices>{children}</Choices>
        </LanguageContext>
      </StoreContext>
    </PortsContext>
  );
}

/** Stichtag, Zeitraum, scenario and the unit, as chosen on this device. */
function Choices({ children }: { children: ReactNode }) {
  const records = useRecords();
  const today = useToday();
  const [ownDay, setAsOf] = useDevice<Day | null>("asOf", (kept) => parseDay(String(kept)));
  const [ownPeriod, setOwnPeriod] = useDevice<number | "all" | null>("period", (kept) =>
    typeof kept === "number" || kept === "all" ? kept : null,
  );
  const [scenario, setScenario] = useDevice<View["scenario"]>("scenario", (kept) =>
    kept === "planned" ? "planned" : "secured",
  );
  const [unit, setUnit] = useDevice<number | null>("unit", (kept) =>
    typeof kept === "number" ? kept : null,
  );

  const { periods, settings } = records;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view depends on these two lists only, and analyses are kept per view.
  const view = useMemo(
    () => makeView(records, { asOf: ownDay, today, scenario }),
    [periods, settings, ownDay, today, scenario],
  );
  const period = periodOf(view, ownPeriod);
  const chosen = useMemo<Chosen>(
    () => ({
      asOf: view.asOf,
      period,
      periods: view.periods,
      scenario,
      unit,
      setAsOf: inTurns(setAsOf),
      setPeriod: inTurns((id) => setOwnPeriod(id ?? "all")),
      setScenario: inTurns(setScenario),
      setUnit: inTurns(setUnit),
    }),
    [view, period, scenario, unit, setAsOf, setOwnPeriod, setScenario, setUnit],
  );
  return (
    <ViewContext value={view}>
      <ChosenContext value={chosen}>{children}</ChosenContext>
    </ViewContext>
  );
}

/** The whole screen follows a choice; it is drawn in turns, so that the page answers keys and clicks meanwhile. */
function inTurns<T>(choose: (value: T) => void): (value: T) => void {
  return (value) => startTransition(() => choose(value));
}

/** The Zeitraum chosen; without a choice the one the Stichtag lies in, null where all are meant. */
function periodOf(view: View, own: number | "all" | null): PlanPeriod | null {
  if (own === "all") return null;
  return (
    view.periods.find(({ id }) => id === own) ??
    view.periods.find((period) => contains(period, view.asOf)) ??
    null
  );
}
