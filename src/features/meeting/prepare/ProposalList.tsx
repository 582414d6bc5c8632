import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";
import { SectionHeading } from "../../../components/frame/SectionHeading.tsx";
import { StateMark } from "../../../components/frame/StateMark.tsx";
import { useTriggerStyles } from "../../../components/overlays/trigger.ts";
import { useAnalysis } from "../../../data/analysis.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import { useView } from "../../../data/view.ts";
import { daysBetween } from "../../../domain/day.ts";
import type { AgendaItem, Meeting } from "../../../domain/meeting/agenda.ts";
import { accept, notYetOn, type Proposal, proposals } from "../../../domain/meeting/proposals.ts";
import { formatDay } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { titleOfId } from "../../../i18n/records/display.ts";
import { addressOfProposal } from "./addressOfProposal.ts";
import { proposalWords } from "./proposalWords.ts";

const shownAtFirst = 7;
const acceptedAtOnce = 5;

/** What the meeting should deal with, ranked, each with its reason and one button. */
export function ProposalList({
  meeting,
  items,
}: {
  meeting: Meeting;
  items: readonly AgendaItem[];
}) {
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  const [all, setAll] = useState(false);
  const open = notYetOn(items, useAnalysis(proposals));
  const shown = all ? open : open.slice(0, shownAtFirst);

  const take = (taken: readonly Proposal[]) => {
    for (const proposal of taken) {
      // Read anew each time: every point takes the place after the last one.
      const now = store.getState().records;
      accept(store, now, proposal, proposalWords(now, proposal, language), meeting);
    }
  };
  return (
    <section aria-labelledby="proposals">
      <SectionHeading
        id="proposals"
        count={open.length}
        action={
          open.length > acceptedAtOnce ? (
            <Button size="small" onClick={() => take(open.slice(0, acceptedAtOnce))}>
              {words.acceptFirst(acceptedAtOnce)}
            </Button>
          ) : null
        }
      >
        {words.proposals}
      </SectionHeading>
      {open.length === 0 ? <p className={styles.none}>{words.proposalsNone}</p> : null}
      <ul className={styles.list}>
        {shown.map((proposal) => {
          const { title, because } = proposalWords(records, proposal, language);
          const presenter =
            proposal.presenter === null
              ? null
              : titleOfId(records, "organisations", proposal.presenter, language);
          return (
            <li key={proposal.id} className={styles.row}>
              <Deadline proposal={proposal} />
              <div className={styles.text}>
                <Link href={addressOfProposal(proposal)} className={styles.title}>
                  {title}
                </Link>
                <div className={styles.because}>
                  {because}
                  {presenter ? ` · ${presenter}` : ""}
                </div>
              </div>
              <Button
                size="small"
                onClick={() => take([proposal])}
                aria-label={`${words.onAgenda}: ${title}`}
              >
                {words.onAgenda}
              </Button>
            </li>
          );
        })}
      </ul>
      {open.length > shownAtFirst ? (
        <button
          type="button"
          className={mergeClasses(triggers.trigger, triggers.link)}
          onClick={() => setAll(!all)}
        >
          {all ? words.fewerProposals : words.allProposals(open.length)}
        </button>
      ) : null}
    </section>
  );
}

/** By when it has to be decided; red only once that day has passed. */
function Deadline({ proposal }: { proposal: Proposal }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const { asOf } = useView();
  const { decideBy, overdue } = proposal;
  if (decideBy === null)
    return (
      <div className={styles.date}>
        {overdue ? <StateMark state="missing" word={words.atOnce} /> : ""}
      </div>
    );
  const days = daysBetween(asOf, decideBy);
  return (
    <div className={mergeClasses(styles.date, days < 0 && styles.late)}>
      <div>{formatDay(decideBy, language)}</div>
      <div className={styles.days}>
        {days < 0 ? (
          <StateMark state="missing" word={words.overdueSince(-days)} />
        ) : (
          words.inDays(days)
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    margin: "0 0 12px",
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "124px minmax(0, 1fr) auto",
    gap: "4px 12px",
    alignItems: "center",
    minHeight: "64px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@container (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)", alignItems: "start" },
  },
  text: { minWidth: 0 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    color: "inherit",
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  because: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    display: "-webkit-box",
    WebkitLineClamp: "4",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  date: { alignSelf: "start", paddingTop: "4px", fontVariantNumeric: "tabular-nums" },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  days: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
  },
});
