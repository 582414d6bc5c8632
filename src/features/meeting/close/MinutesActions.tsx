import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext, useState } from "react";
import { FrameContext } from "../../../components/frame/frame.ts";
import { isFollowable } from "../../../components/records/isFollowable.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { usePorts } from "../../../data/ports.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/today.ts";
import { type Failure, toFailure } from "../../../domain/failure.ts";
import type { Meeting } from "../../../domain/meeting/agenda.ts";
import { isFiled, recordOf } from "../../../domain/meeting/close.ts";
import { dayIn, formatDay } from "../../../i18n/format.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { wordFailure } from "../../../i18n/shell/failures.ts";
import { useTimeZone } from "../useClock.ts";
import { fileMinutes } from "./fileMinutes.ts";

/** Makes the minutes, files them and keeps their address; afterwards they can be opened and shared. */
export function MinutesActions({ meeting, children }: { meeting: Meeting; children: ReactNode }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const { files, host } = usePorts();
  const store = useStore();
  const today = useToday();
  const timeZone = useTimeZone();
  const { notify } = useContext(FrameContext);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const approved = meeting.state === "approved";
  const filed = isFiled(meeting);
  const make = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const day = meeting.startsAt ? dayIn(meeting.startsAt, timeZone) : today;
      const stored = await fileMinutes(
        files,
        store.getState().records,
        meeting.id,
        approved
          ? { name: words.approvedFile(day, recordedTitle(meeting)), once: true }
          : { name: words.minutesFile(day), once: false },
        { language, issuedOn: today, timeZone },
      );
      store.update("meetings", store.presentId(meeting.id), {
        minutesLink: stored.url,
        ...(approved ? { filedOn: today } : {}),
      });
      notify({ sentence: words.minutesFiled(stored.name) });
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setBusy(false);
    }
  };
  const share = async (url: string) => {
    try {
      const title = meeting.title ?? words.title;
      const day = meeting.startsAt ? formatDay(dayIn(meeting.startsAt, timeZone), language) : "";
      if (await host.share({ url, title, message: `${title} ${day}`.trim() })) return;
      await navigator.clipboard.writeText(url);
      notify({ sentence: words.linkCopied });
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  const minutesLink = isFollowable(meeting.minutesLink ?? "") ? meeting.minutesLink : null;
  const said = failure ? wordFailure(failure, language) : null;
  return (
    <div className={styles.actions}>
      {filed ? null : (
        <Button
          appearance={minutesLink && !approved ? "secondary" : "primary"}
          size="large"
          disabled={busy}
          onClick={make}
        >
          {busy ? words.makingMinutes : approved ? words.fileApproved : words.makeMinutes}
        </Button>
      )}
      {minutesLink ? (
        <>
          <Button
            as="a"
            appearance={approved && !filed ? "secondary" : "primary"}
            size="large"
            href={minutesLink}
            target="_blank"
            rel="noreferrer"
          >
            {words.openMinutes}
          </Button>
          <Button onClick={() => share(minutesLink)}>
            {host.inTeams ? words.shareMinutes : words.copyLink}
          </Button>
        </>
      ) : null}
      {children}
      {filed ? (
        <p className={styles.filed}>
          {meeting.filedOn
            ? words.filedOn(formatDay(meeting.filedOn, language))
            : words.filedBefore}
        </p>
      ) : null}
      {said ? (
        <p role="alert" className={styles.failure}>
          <strong>{words.minutesFailed}</strong> {said.title} {said.cure}
        </p>
      ) : null}
    </div>
  );
}

/** Its title as its minutes have it: a meeting renamed since keeps the name of its file. */
function recordedTitle(meeting: Meeting): string {
  return recordOf(meeting)?.head.title ?? meeting.title ?? "";
}

const useStyles = makeStyles({
  filed: { flexBasis: "100%", margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  failure: { flexBasis: "100%", margin: "8px 0 0", color: tokens.colorPaletteRedForeground1 },
});
