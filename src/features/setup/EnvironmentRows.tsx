import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Menu } from "../../components/overlays/Menu.tsx";
import { useLanguage, useSetLanguage, useWords } from "../../data/language.ts";
import { usePorts } from "../../data/ports.ts";
import { useStoreState } from "../../data/store.ts";
import { formatAnd, formatNumber, languageName } from "../../i18n/format.ts";
import { languages } from "../../i18n/language.ts";
import { setupWords } from "../../i18n/setup/setup.ts";
import { siteQuestionWords } from "../../i18n/setup/siteQuestion.ts";
import { listWords } from "../../i18n/stored/lists.ts";
import { CheckRow } from "./CheckRow.tsx";
import type { sortChecks } from "./checkRows.ts";

/** Site, sign-in, rights, protection against overwriting, this device's storage. */
export function EnvironmentRows({ checks }: { checks: ReturnType<typeof sortChecks> | null }) {
  const language = useLanguage();
  const words = useWords(setupWords);
  const site = useWords(siteQuestionWords);
  const { host, askForSite } = usePorts();
  const setLanguage = useSetLanguage();
  const { standing, storageProtected, outbox } = useStoreState();
  const used = useStorageUse();
  const url = host.siteUrl ?? "";
  // Before the host has answered, it is not known how people sign in.
  const isLocal = host.signIn === "none" && url.startsWith(`${location.origin}/`);
  const me = standing?.me.name ?? "";
  const weak = checks?.weakKeys ?? [];
  const signIn = { teams: words.signInTeams, browser: words.signInBrowser, none: words.signInNone };
  return (
    <>
      <CheckRow
        state="ok"
        name={words.site}
        sentence={isLocal ? words.siteLocal(url) : words.siteIs(url)}
        action={
          <>
            <Button as="a" appearance="subtle" href={url} target="_blank">
              {words.openSite}
            </Button>
            {host.signIn === "none" ? null : (
              <Button appearance="subtle" onClick={() => askForSite(null)}>
                {site.siteOther}
              </Button>
            )}
          </>
        }
      />
      <CheckRow
        state={standing ? "ok" : "unknown"}
        name={words.signIn}
        sentence={host.signIn === "none" && !isLocal ? "" : signIn[host.signIn](me)}
      />
      <CheckRow
        state={standing ? (standing.mayWrite ? "ok" : "note") : "unknown"}
        name={words.rights}
        sentence={
          !standing
            ? ""
            : standing.mayManage
              ? words.rightsManage
              : standing.mayWrite
                ? words.rightsWrite
                : words.rightsRead
        }
      />
      <CheckRow
        state={checks === null ? "unknown" : weak.length > 0 ? "incomplete" : "ok"}
        name={words.guard}
        sentence={
          weak.length > 0
            ? words.guardWeak(
                formatAnd(
                  weak.map(({ list }) => listWords[language][list].title),
                  language,
                ),
              )
            : words.guardOk
        }
      />
      <CheckRow
        state={storageProtected ? "ok" : "incomplete"}
        name={words.device}
        sentence={
          storageProtected
            ? words.deviceOk(
                `${formatNumber(used / 1_048_576, language, 1)} MB`,
                outbox.edits.length,
              )
            : words.deviceBlocked
        }
      />
      {standing ? (
        <CheckRow state="ok" name={words.zone} sentence={words.zoneIs(standing.timeZone)} />
      ) : null}
      <CheckRow
        state="ok"
        name={words.deviceLanguage}
        sentence={words.deviceLanguageIs}
        action={
          <Menu
            look="button"
            align="end"
            trigger={languageName(language)}
            items={languages.map((one) => ({
              key: one,
              label: languageName(one),
              checked: one === language,
              onSelect: () => setLanguage(one),
            }))}
          />
        }
      />
    </>
  );
}

/** Bytes this app keeps on the device; 0 until known, and where the browser does not say. */
function useStorageUse(): number {
  const [used, setUsed] = useState(0);
  useEffect(() => {
    let gone = false;
    void navigator.storage?.estimate?.().then(
      ({ usage = 0 }) => {
        if (!gone) setUsed(usage);
      },
      () => undefined, // Blocked storage has a row of its own.
    );
    return () => {
      gone = true;
    };
  }, []);
  return used;
}
