import type { Records } from "../records.ts";
import { decideBy } from "./deadlines/decideBy.ts";
import { dataQuality } from "./findings/dataQuality.ts";
import { findings } from "./findings/findings.ts";
import { responsibilityMatrix } from "./gaps/responsibilityMatrix.ts";
import { unlinked } from "./gaps/unlinked.ts";
import { type Json, namer, recordName } from "./kernel/names.ts";
import type { View } from "./kernel/view.ts";
import { lateMeasures } from "./measures/lateMeasures.ts";
import { progress } from "./measures/progress.ts";
import { resolutions } from "./measures/resolutions.ts";
import { distribution } from "./supply/distribution.ts";
import { idlePotentials } from "./supply/idlePotentials.ts";
import { singleProviders } from "./supply/singleProviders.ts";

/** Results of the registers and lists beside gaps and money, as plain data. */
export function otherAnalyses(records: Records, view: View): Json {
  const { name, names, period } = namer(records);
  const links = unlinked(records, view);
  const matrix = responsibilityMatrix(records, view);
  const potentials = idlePotentials(records, view);
  return {
    decideBy: decideBy(records, view).dates.map((row) => ({
      structure: name("structures", row.structure),
      measure: name("measures", row.measure),
      funding: name("fundings", row.funding),
      endsOn: row.endsOn,
      applyBy: row.applyBy,
      decideBy: row.decideBy,
      session: name("sessions", row.session),
      nextSession: name("sessions", row.nextSession),
      papersDueOn: row.papersDueOn,
      overdue: row.overdue,
    })),
    unlinked: {
      gapsWithoutMeasure: links.gapsWithoutMeasure.map((row) => ({
        gap: name("gaps", row.gap),
        periods: row.periods.map(period),
      })),
      measuresWithoutGap: links.measuresWithoutGap.map((row) => ({
        measure: name("measures", row.measure),
        periods: row.periods.map(period),
      })),
    },
    lateMeasures: lateMeasures(records, view).late.map((row) => ({
      measure: name("measures", row.measure),
      gap: name("gaps", row.gap),
      worksFrom: row.worksFrom,
      gapStartsOn: row.gapStartsOn,
      delay: row.delay,
    })),
    responsibilityMatrix: {
      cells: matrix.cells.map((cell) => ({
        task: name("tasks", cell.task),
        structure: name("structures", cell.structure),
        roles: [...cell.roles],
      })),
      findings: matrix.findings.map((finding) => ({
        check: finding.check,
        task: name("tasks", finding.task),
        structure: name("structures", finding.structure),
        count: finding.count,
      })),
    },
    singleProviders: singleProviders(records, view).rows.map((row) => ({
      actionField: name("actionFields", row.actionField),
      period: period(row.period),
      kind: row.kind,
      structures: names("structures", row.structures),
      provider: name("organisations", row.provider),
    })),
    progress: progress(records, view).measures.map((row) => ({
      measure: name("measures", row.measure),
      lead: name("structures", row.lead),
      overdue: row.overdue,
      overdueDays: row.overdueDays,
      stale: row.stale,
      confirmedDays: row.confirmedDays,
    })),
    resolutions: resolutions(records, view).rows.map((row) => ({
      outcome: name("outcomes", row.outcome),
      meeting: name("meetings", row.meeting),
      state: row.state,
      overdueDays: row.overdueDays,
      condition: row.condition,
      funding: name("fundings", row.funding),
    })),
    distribution: distribution(records, view).rows.map((row) => ({
      municipality: name("areas", row.municipality),
      structures: names("structures", row.structures),
      fte: row.fte,
      population: row.population?.value ?? null,
      accommodated: row.accommodated?.value ?? null,
      structuresPerThousand: row.structuresPerThousand,
      ftePerThousand: row.ftePerThousand,
    })),
    dataQuality: qualityOf(records, view),
    idlePotentials: {
      withoutMeasure: names("potentials", potentials.withoutMeasure),
      unpublished: names("potentials", potentials.unpublished),
      byState: potentials.byState.map((row) => ({
        state: row.state,
        potentials: names("potentials", row.potentials),
      })),
      byPlace: potentials.byPlace.map((row) => ({
        area: name("areas", row.area),
        potentials: names("potentials", row.potentials),
      })),
    },
    findings: findings(records, view).findings.map((finding) => ({
      id: finding.id,
      kind: finding.kind,
      rank: finding.rank,
      from: finding.from,
      to: finding.to,
      decideBy: finding.decision?.decideBy ?? null,
      gap: name("gaps", finding.gap),
      quiet: finding.suppressed,
      cause: finding.cause && recordName(records, finding.cause),
      urgency: finding.urgency,
    })),
  };
}

function qualityOf(records: Records, view: View): Json {
  const { names, name } = namer(records);
  const quality = dataQuality(records, view);
  return {
    share: quality.share,
    lists: quality.lists.map(({ list, entries, required, filled, share }) => ({
      list,
      entries,
      required,
      filled,
      share,
    })),
    unknownEnds: names("structures", quality.unknownEnds),
    unknownFte: names("structures", quality.unknownFte),
    withoutTranche: names("structures", quality.withoutTranche),
    outsideStructure: names("fundings", quality.outsideStructure),
    withoutTargetGroups: names("structures", quality.withoutTargetGroups),
    stale: quality.confirmations
      .filter(({ stale }) => stale)
      .map(({ list, entry, days }) => ({ list, record: name(list, entry), days })),
    withoutDay: quality.withoutDay.map(({ list, entry }) => ({ list, record: name(list, entry) })),
    costSources: quality.costSources.map(({ subject, sources }) => ({
      record: name(subject.list, subject.entry),
      sources: [...sources],
    })),
    moreApproved: quality.moreApproved.map(({ subject, year }) => ({
      record: name(subject.list, subject.entry),
      year,
    })),
    countedTwice: quality.countedTwice.map(({ measure, structure }) => ({
      measure: name("measures", measure),
      structure: name("structures", structure),
    })),
    dangling: quality.dangling.map(({ list, entry, field, to, id }) => ({
      list,
      record: name(list, entry),
      field,
      to: `${to}:${id}`,
    })),
    foreignWords: quality.foreignWords.map(({ list, entry, field, word }) => ({
      list,
      record: name(list, entry),
      field,
      word,
    })),
  };
}
