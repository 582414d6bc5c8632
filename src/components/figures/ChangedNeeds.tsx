import { useWords } from "../../data/language.ts";
import type { NeedCoverage } from "../../domain/analysis/gaps/unmetNeeds.ts";
import type { Need } from "../../domain/analysis/kernel/entries.ts";
import type { Records } from "../../domain/records.ts";
import { changeWords } from "../../i18n/shell/changes.ts";
import { RecordLink } from "../records/RecordLink.tsx";
import { Assumed } from "./assumed.ts";
import { FigureTable } from "./FigureTable.tsx";
import { NeedState } from "./NeedState.tsx";

/** Needs that are met to another degree on the second side. */
export function ChangedNeeds(props: {
  caption: string;
  sides: readonly [string, string];
  needs: readonly {
    readonly need: Need;
    /** null: the need does not exist there. */
    readonly rows: readonly [NeedCoverage | null, NeedCoverage | null];
  }[];
  /** A column tells the period; without, each side is a day. */
  periods?: boolean;
  /** Records of the second side where it is only assumed. */
  assumed?: Records;
}) {
  const { caption, sides, needs, periods = false, assumed = null } = props;
  const words = useWords(changeWords);
  return (
    <FigureTable
      quiet
      caption={caption}
      limit={30}
      columns={[
        { title: words.need },
        ...(periods ? [{ title: words.period }] : []),
        ...sides.map((title) => ({ title })),
      ]}
      rows={needs.map(({ need, rows: [first, second] }) => ({
        key: `${need.id} ${first?.period.id}`,
        cells: [
          <RecordLink key="need" list="needs" id={need.id} />,
          ...(periods ? [first?.period.title ?? ""] : []),
          <NeedState key="first" need={need} row={first} />,
          <Assumed key="second" value={assumed}>
            <NeedState need={need} row={second} />
          </Assumed>,
        ],
      }))}
    />
  );
}
