import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Explain } from "../../components/figures/Explain.tsx";
import { FigureTable } from "../../components/figures/FigureTable.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { Menu } from "../../components/overlays/Menu.tsx";
import { RecordLink } from "../../components/records/RecordLink.tsx";
import { useAnalysis } from "../../data/analysis.ts";
import { useChosen } from "../../data/chosen.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords } from "../../data/store.ts";
import type { Structure } from "../../domain/analysis/kernel/entries.ts";
import { isolated, type Network } from "../../domain/analysis/supply/isolated.ts";
import { networkWords } from "../../i18n/analysis/network.ts";
import { formatAnd } from "../../i18n/format.ts";
import { NetworkPicture } from "./NetworkPicture.tsx";
import { SingleProviders } from "./SingleProviders.tsx";

/** Who works with whom: isolated structures, groups, and the single connections between them. */
export function NetworkScreen() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(networkWords);
  const { meetings } = useRecords();
  const result = useAnalysis(isolated);
  const { period: chosen } = useChosen();
  const [own, setOwn] = useState<number | "all" | null>(null);
  const id = own ?? chosen?.id ?? "all";
  const current = result.periods.find(({ period }) => period.id === id);
  const network = current?.network ?? result.horizon;
  const neighbours = neighboursOf(network);
  const all = network.structures.length;
  return (
    <Screen
      title={words.title}
      statement={
        <Explain
          title={words.isolatedTitle}
          definition={words.isolatedDefinition}
          formula={words.isolatedFormula(network.isolated.length, all)}
          completeness={() =>
            words.cooperationKnown(
              network.structures.filter(({ cooperatesWith }) => cooperatesWith.length === 0).length,
              all,
            )
          }
          records={() =>
            network.isolated.map((one) => ({ list: "structures" as const, id: one.id }))
          }
        >
          {words.statement(network.isolated.length, all)}
        </Explain>
      }
      actions={
        <Menu
          look="pill"
          align="end"
          trigger={current ? words.period(current.period.title) : words.horizon}
          items={[
            {
              key: "all",
              label: words.horizon,
              checked: !current,
              onSelect: () => setOwn("all"),
            },
            ...result.periods.map(({ period }) => ({
              key: String(period.id),
              label: period.title,
              checked: period.id === current?.period.id,
              onSelect: () => setOwn(period.id),
            })),
          ]}
        />
      }
    >
      <SectionHeading>{words.picture}</SectionHeading>
      <NetworkPicture network={network} />
      {network.meetings.length > 0 ? (
        <p className={styles.note}>
          <Explain
            title={words.meetingsTitle}
            definition={words.meetingsDefinition}
            formula={words.meetingsFormula(network.meetings.length)}
            records={() =>
              network.meetings.map(({ meeting: { id } }) => ({ list: "meetings", id }))
            }
            completeness={() =>
              words.meetingsKnown(meetings.all.filter(({ units }) => units.length === 0).length)
            }
          >
            {words.meetings(network.meetings.length)}
          </Explain>
        </p>
      ) : null}
      <div className={styles.columns}>
        <section>
          <SectionHeading count={network.isolated.length}>{words.isolated}</SectionHeading>
          <Structures structures={network.isolated} />
        </section>
        <section>
          <SectionHeading count={network.articulation.length}>{words.articulation}</SectionHeading>
          {network.articulation.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
          <ul className={styles.list}>
            {network.articulation.slice(0, 20).map(({ structure, parts }) => (
              <li key={structure.id}>
                <RecordLink list="structures" id={structure.id} />{" "}
                <span className={styles.note}>
                  {words.articulationText(
                    formatAnd(
                      parts
                        .slice(0, 3)
                        .map((part) => words.groupOf(part.length, part[0]?.title ?? "")),
                      language,
                    ),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <SectionHeading count={network.withoutOtherLevel.length}>
            {words.withoutLevel}
          </SectionHeading>
          <Structures structures={network.withoutOtherLevel} />
        </section>
        <SingleProviders period={current?.period.id ?? null} />
      </div>
      <SectionHeading count={network.links.length}>{words.connections}</SectionHeading>
      <FigureTable
        quiet
        caption={words.connections}
        columns={[{ title: words.structure }, { title: words.worksWith }]}
        rows={network.structures
          .filter((structure) => (neighbours.get(structure.id)?.length ?? 0) > 0)
          .map((structure) => ({
            key: String(structure.id),
            cells: [
              <RecordLink key="structure" list="structures" id={structure.id} />,
              formatAnd(
                (neighbours.get(structure.id) ?? []).map(({ title }) => title ?? ""),
                language,
              ),
            ],
          }))}
      />
    </Screen>
  );
}

function neighboursOf({ links }: Network): ReadonlyMap<number, readonly Structure[]> {
  const neighbours = new Map<number, Structure[]>();
  const add = (from: Structure, to: Structure) =>
    neighbours.set(from.id, [...(neighbours.get(from.id) ?? []), to]);
  for (const { a, b } of links) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

function Structures({ structures }: { structures: readonly Structure[] }) {
  const styles = useStyles();
  const words = useWords(networkWords);
  return (
    <>
      {structures.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
      <ul className={styles.list}>
        {structures.slice(0, 20).map(({ id }) => (
          <li key={id}>
            <RecordLink list="structures" id={id} />
          </li>
        ))}
        {structures.length > 20 ? <li className={styles.note}>+{structures.length - 20}</li> : null}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: "4px 0 0", color: tokens.colorNeutralForeground3 },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(260px, 1fr))",
    gap: "24px 32px",
    margin: "24px 0",
  },
  list: { margin: 0, padding: 0, listStyleType: "none", lineHeight: "26px" },
});
