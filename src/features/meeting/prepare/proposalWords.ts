import type { Proposal } from "../../../domain/meeting/proposals.ts";
import type { Records } from "../../../domain/records.ts";
import { wordFinding } from "../../../i18n/findings/findings.ts";
import { formatPercent } from "../../../i18n/format.ts";
import type { Language } from "../../../i18n/language.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { titleOfId } from "../../../i18n/records/display.ts";

/** A proposal as it will stand on the agenda: the question, and why it is asked. */
export function proposalWords(
  records: Records,
  { subject }: Proposal,
  language: Language,
): { title: string; because: string } {
  const words = meetingWords[language];
  switch (subject.type) {
    case "followUp": {
      const longest = Math.max(...subject.rows.map(({ overdueDays }) => overdueDays));
      return {
        title: words.followUpTitle,
        because: words.followUpWhy(subject.rows.length, longest),
      };
    }
    case "condition": {
      const { outcome, funding, conditionRate, rate } = subject.row;
      const structure = funding?.structure ?? null;
      const name =
        structure === null
          ? (outcome.title ?? "")
          : titleOfId(records, "structures", structure, language);
      const because =
        conditionRate !== null && rate !== null
          ? words.conditionWhy(
              formatPercent(conditionRate, language),
              formatPercent(rate, language),
            )
          : words.conditionWhyText(outcome.condition ?? "");
      return { title: words.conditionTitle(name), because };
    }
    case "finding": {
      const { title, because } = wordFinding(records, subject.finding, language);
      return { title, because };
    }
    case "overdueMeasures":
      return {
        title: words.overdueMeasuresTitle(
          subject.measures.length,
          subject.measures[0]?.title ?? "",
        ),
        because: words.overdueMeasuresWhy,
      };
    case "stale":
      return { title: words.staleTitle, because: words.staleWhy(subject.count, subject.days) };
    case "plan":
      return {
        title: words.planTitle,
        because: subject.version
          ? words.planWhy(subject.version.number ?? "", subject.changed)
          : words.planWhyFirst,
      };
  }
}
