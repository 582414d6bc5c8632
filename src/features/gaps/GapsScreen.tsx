import { makeStyles, tokens } from "@fluentui/react-components";
import { startTransition, useCallback, useMemo, useState } from "react";
import { Link, useParams } from "wouter";
import { Explain } from "../../components/figures/Explain.tsx";
import { useStructuresKnown } from "../../components/figures/useStructuresKnown.ts";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { FilteredOut } from "../../components/frame/FilteredOut.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SkeletonRows } from "../../components/frame/Skeleton.tsx";
import { useMedia, usePrinting } from "../../components/frame/useMedia.ts";
import { useAnalysisOnceKnown } from "../../data/analysis.ts";
import { useWords } from "../../data/language.ts";
import { useView } from "../../data/view.ts";
import { gapsWords } from "../../i18n/findings/gaps.ts";
import { linesOf } from "./foldRows.ts";
import { GapDetail } from "./GapDetail.tsx";
import { GapFilters } from "./GapFilters.tsx";
import { GapList } from "./GapList.tsx";
import { chosen, firstChoice, type GapLists, gapLists } from "./gapLists.ts";

/** Findings (computed) and gaps (decided) in one list, folded by cause; at the right, one of them: why, records, decision. */
export function GapsScreen() {
  const words = useWords(gapsWords);
  const lists = useAnalysisOnceKnown(gapLists);
  return (
    <Screen title={words.title} full>
      {lists ? <Panes lists={lists} /> : <SkeletonRows rows={10} height={77} />}
    </Screen>
  );
}

function Panes({ lists }: { lists: GapLists }) {
  const styles = useStyles();
  const words = useWords(gapsWords);
  const view = useView();
  const { rows, byId, groups, first } = lists;
  const { finding: wanted } = useParams<{ finding?: string }>();
  const [choice, setChoice] = useState(firstChoice);
  const [unfolded, setUnfolded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const unfold = useCallback(
    (group: string, open: boolean) => setUnfolded((before) => new Map([...before, [group, open]])),
    [],
  );
  const { shown, folded } = useMemo(
    () => (choice === firstChoice ? first : chosen(rows, choice, view)),
    [rows, first, choice, view],
  );
  const id = wanted === undefined ? null : decodeURIComponent(wanted);
  // Where both panes fit, the first line is open from the start.
  const both = !useMedia(narrowScreen);
  const opened = id ?? (both ? (shown[0]?.id ?? null) : null);
  const row = opened === null ? null : (byId.get(opened) ?? null);
  // A consequence that is opened unfolds its group once; after that the group is the person's own.
  const group = row && (groups.get(row) ?? null);
  const hidden =
    group && !unfolded.has(group.key)
      ? folded.find(
          ({ key, consequences }) =>
            key === group.key && consequences.some((consequence) => consequence === row),
        )
      : null;
  if (hidden) unfold(hidden.key, true);
  const printing = usePrinting();
  const lines = useMemo(
    () => linesOf(folded, ({ key }) => printing || (unfolded.get(key) ?? false)),
    [folded, printing, unfolded],
  );
  return (
    <div className={styles.panes}>
      <div className={id === null ? styles.list : styles.listBehind}>
        <GapFilters
          lists={lists}
          choice={choice}
          onChange={(next) => startTransition(() => setChoice(next))}
        />
        {shown.length === 0 ? (
          <div className={styles.empty}>
            {rows.length === 0 ? (
              <EmptyState sentence={words.noneOpen} />
            ) : (
              <FilteredOut
                sentence={
                  choice.filter === "open" && choice.kind === null && choice.field === null
                    ? words.noneOpen
                    : words.noneFound
                }
                by={[
                  {
                    name: words.noneFound,
                    undo: words.showAll,
                    onUndo: () => setChoice({ filter: "all", kind: null, field: null }),
                  },
                ]}
              />
            )}
          </div>
        ) : (
          <GapList
            lines={lines}
            counted={<Counted findings={shown.length} causes={folded.length} />}
            selected={opened}
            onUnfold={unfold}
          />
        )}
      </div>
      <div className={id === null ? styles.detailBehind : styles.detail}>
        <Link href="/gaps" className={styles.back}>
          ← {words.back}
        </Link>
        {row ? (
          <GapDetail key={row.id} row={row} group={group} />
        ) : (
          <div className={styles.empty}>
            <EmptyState sentence={id === null ? words.choose : words.gone} />
          </div>
        )}
      </div>
    </div>
  );
}

/** How many findings from how many causes. */
function Counted({ findings, causes }: { findings: number; causes: number }) {
  const words = useWords(gapsWords);
  return (
    <Explain
      quiet
      title={words.counted.title}
      definition={words.counted.definition}
      formula={words.counted.formula(causes, findings - causes, findings)}
      completeness={useStructuresKnown()}
    >
      {words.folded(findings, causes)}
    </Explain>
  );
}

const narrowScreen = "(max-width: 991px)";
const narrow = "@media (max-width: 991px)";
// The list alone: a finding has its own place in the Masterplan.
const print = "@media print";
const useStyles = makeStyles({
  panes: {
    display: "grid",
    gridTemplateColumns: "408px minmax(0, 1fr)",
    flexGrow: 1,
    minHeight: 0,
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 1fr)" },
    [print]: { display: "block" },
  },
  list: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [print]: { borderRightStyle: "none" },
  },
  listBehind: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    // Out of sight, but with its size, so that it stays where it was scrolled to.
    [narrow]: { visibility: "hidden", gridArea: "1 / 1" },
    [print]: { visibility: "visible", borderRightStyle: "none" },
  },
  detail: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    minWidth: 0,
    [narrow]: { gridArea: "1 / 1" },
    [print]: { display: "none" },
  },
  detailBehind: {
    display: "flex",
    flexDirection: "column",
    minHeight: 0,
    [print]: { display: "none" },
    [narrow]: { display: "none" },
  },
  back: {
    display: "none",
    padding: "12px 16px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [narrow]: { display: "block" },
  },
  empty: { padding: "0 32px", [narrow]: { padding: "0 16px" } },
});
