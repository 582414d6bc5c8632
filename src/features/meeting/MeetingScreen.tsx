import { useParams } from "wouter";
import { EmptyState } from "../../components/frame/EmptyState.tsx";
import { Screen } from "../../components/frame/Screen.tsx";
import { SkeletonRows } from "../../components/frame/Skeleton.tsx";
import { useDraft } from "../../data/draft.ts";
import { useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import type { Meeting } from "../../domain/meeting/agenda.ts";
import { meetingWords } from "../../i18n/meeting/meeting.ts";
import { ClosedMeeting } from "./close/ClosedMeeting.tsx";
import { CloseMeeting } from "./close/CloseMeeting.tsx";
import { MeetingsOverview } from "./MeetingsOverview.tsx";
import { PrepareMeeting } from "./prepare/PrepareMeeting.tsx";
import { MeetingStage } from "./run/MeetingStage.tsx";
import { RunMeeting } from "./run/RunMeeting.tsx";
import { SidePanel } from "./run/SidePanel.tsx";
import { useCarryOut } from "./useCarryOut.ts";
import { useNarrow } from "./useNarrow.ts";

/** The regular meeting: all of them, or one, in the state it is in and the frame it is shown in. */
export function MeetingScreen() {
  const { id } = useParams<{ id?: string }>();
  const words = useWords(meetingWords);
  const { host } = usePorts();
  const store = useStore();
  const records = useRecords();
  const loading = useStorePart(({ phase }) => phase === "empty");
  const narrow = useNarrow();
  useCarryOut();
  if (loading) {
    return (
      <Screen title={words.title}>
        <SkeletonRows />
      </Screen>
    );
  }
  const running = records.meetings.all.findLast(({ state }) => state === "running");
  const wanted =
    id === undefined ? undefined : records.meetings.byId.get(store.presentId(Number(id)));
  if (host.frame === "meetingStage") return <MeetingStage meeting={wanted ?? running ?? null} />;
  if (host.frame === "sidePanel" && id === undefined && running) {
    return <OneMeeting key={running.key ?? running.id} meeting={running} narrow />;
  }
  if (id === undefined) return <MeetingsOverview />;
  if (id === "followUp") return <MeetingsOverview open="followUp" />;
  if (!wanted) {
    return (
      <Screen title={words.title}>
        <EmptyState sentence={words.deleted} />
      </Screen>
    );
  }
  return <OneMeeting key={wanted.key ?? wanted.id} meeting={wanted} narrow={narrow} />;
}

function OneMeeting({ meeting, narrow }: { meeting: Meeting; narrow: boolean }) {
  // Kept on the device: closing goes on after a reload, and in a window made narrower.
  const [closing, setClosing] = useDraft(`closing:${meeting.key ?? meeting.id}`);
  switch (meeting.state) {
    case "running":
      if (closing) return <CloseMeeting meeting={meeting} onBack={() => setClosing(null)} />;
      return narrow ? (
        <SidePanel meeting={meeting} onClose={() => setClosing({ open: true })} />
      ) : (
        <RunMeeting meeting={meeting} onClose={() => setClosing({ open: true })} />
      );
    case "closed":
    case "approved":
      return <ClosedMeeting meeting={meeting} />;
    default:
      // Planned, or a state somebody added in SharePoint: it can still be prepared.
      return <PrepareMeeting meeting={meeting} />;
  }
}
