import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { FrameContext } from "../../../components/frame/frame.ts";
import { useWords } from "../../../data/language.ts";
import { usePorts } from "../../../data/ports.ts";
import type { Meeting } from "../../../domain/meeting/agenda.ts";
import { stageWords } from "../../../i18n/meeting/stage.ts";

/** In the side panel of a Teams meeting: shows the running meeting to everybody on the stage; says so where Teams does not. */
export function StageButton({ meeting }: { meeting: Meeting }) {
  const words = useWords(stageWords);
  const { host } = usePorts();
  const { notify } = useContext(FrameContext);
  if (!host.inTeams || host.frame !== "sidePanel") return null;
  const show = async () => {
    // What has no id on the site yet is found as the running meeting.
    const shown = await host.showOnStage(meeting.id > 0 ? `/meeting/${meeting.id}` : "/meeting");
    notify({ sentence: shown ? words.shown : words.notShown });
  };
  return (
    <Button size="small" onClick={() => void show()}>
      {words.toStage}
    </Button>
  );
}
