import { Failure } from "../../domain/failure.ts";
import type { Site } from "../../domain/ports.ts";
import type { Entry } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { DeviceMemory } from "../device/deviceMemory.ts";
import type { Following } from "../follow/following.ts";
import type { Pacing } from "../follow/pacing.ts";
import {
  askedSeconds,
  consequences,
  triesOfOneError,
  unitsOfRead,
  unitsOfWrite,
  waitAfter,
} from "../follow/schedule.ts";
import type { Edit } from "../outbox/edit.ts";
import { isReusedId } from "../outbox/isReusedId.ts";
import { nextToSend, type OutboxEvent } from "../outbox/outbox.ts";
import type { SharedOutbox } from "../outbox/sharedOutbox.ts";
import { valuesOf } from "../outbox/values.ts";
import type { Clock } from "../surroundings.ts";
import type { Answered } from "../tabs/tabs.ts";
import type { Budget } from "./budget.ts";
import type { Crowding } from "./crowding.ts";
import { type Delivery, deliver } from "./deliver.ts";

interface Dependencies {
  readonly site: Site;
  readonly outbox: SharedOutbox;
  readonly following: Following;
  readonly memory: DeviceMemory;
  readonly pacing: Pacing;
  readonly budget: Budget;
  readonly crowding: Crowding;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newKey: () => string;
  readonly titleOf: (list: ListName, entry: Entry) => string | null;
  readonly stopped: () => boolean;
}

/** Sends what is due, many edits at a time, until nothing is or the site is to be left alone. */
export async function sendDue(around: Dependencies): Promise<void> {
  const { outbox, following, pacing, budget, clock, stopped } = around;
  while (outbox.owns() && following.identified() && !stopped() && !pacing.paused()) {
    const edits = nextToSend(outbox.get(), clock.now(), budget.together());
    if (edits.length === 0) return;
    await sendTogether(around, edits);
  }
}

async function sendTogether(around: Dependencies, edits: readonly Edit[]): Promise<void> {
  const { site, outbox, following, memory, pacing, budget, crowding } = around;
  const { newKey, titleOf, stopped } = around;
  outbox.dispatch(edits.map(({ number }) => ({ type: "sending", number })));
  const { known } = following;
  const deliveries = await deliver(
    {
      site,
      newKey,
      known,
      titleOf,
      writing: (count) => budget.spend(count * unitsOfWrite, "writing"),
      reading: (count) => budget.spend(count * unitsOfRead, "writing"),
      readsFirst: crowding.readsFirst(),
      met: crowding.met,
    },
    edits,
  );
  if (stopped()) return;
  const halting = longestHalt(deliveries);
  if (halting) pacing.halt(halting);
  if (halting?.code === "throttled") budget.refused(edits.length);
  else budget.letThrough();
  const answers: Answered[] = [];
  const events = edits.flatMap((edit, at) => {
    const delivery = deliveries[at] as Delivery;
    if ("entry" in delivery && delivery.entry) {
      const answer = { list: edit.list, entry: delivery.entry };
      answers.push(answer);
      following.answered([answer]);
    }
    return consequencesOf(around, edit, delivery);
  });
  // The copy first: a page that ends in between shows what it sent, and sends it once more in vain.
  // A copy older than what an edit was made on would show what others added as taken away.
  following.keep();
  outbox.dispatch(events, answers);
  if (deliveries.every(({ type }) => type !== "landed")) return;
  if (deliveries.every(({ type }) => type !== "failed")) pacing.recovered();
  // At most one edit of a record is in doubt after a crash; two of one field would look like two people's.
  await memory.saved();
}

/** What becomes of an edit in the outbox. */
function consequencesOf(
  around: Dependencies,
  edit: Edit,
  delivery: Delivery,
): readonly OutboxEvent[] {
  const { following } = around;
  const { number, list, id } = edit;
  switch (delivery.type) {
    case "landed":
      if (delivery.entry === null) following.gone(list, delivery.id);
      return [{ type: "landed", number, id: delivery.id }];
    case "conflict":
      return [{ type: "conflicted", number, conflicts: delivery.conflicts }];
    case "vanished": {
      const held = following.known(list, id);
      const known = held && !isReusedId(edit, held) ? held : null;
      const last = known ? valuesOf(list, known) : { ...edit.base };
      if (known) following.gone(list, id);
      const failure = new Failure("entryMissing", { list });
      return [
        { type: "postponed", number, failure, notBefore: 0 },
        {
          type: "vanished",
          list,
          id,
          last,
          ...(delivery.another && edit.recordSince ? { since: edit.recordSince } : {}),
        },
      ];
    }
    case "failed":
      return [failed(around, edit, delivery.failure)];
  }
}

/** Of failures after which nothing may be sent for a while, the one that asks for the longest wait. */
function longestHalt(deliveries: readonly Delivery[]): Failure | null {
  const halting = deliveries.flatMap((delivery) =>
    delivery.type === "failed" && consequences[delivery.failure.code] === "halt"
      ? [delivery.failure]
      : [],
  );
  return halting.sort((a, b) => askedSeconds(b) - askedSeconds(a))[0] ?? null;
}

/** Whether the site has said so often that it fails at this very edit that only a person can help. */
function isForGood({ code, details }: Failure, attempts: number): boolean {
  return code === "serverFailed" && details.class !== undefined && attempts >= triesOfOneError;
}

function failed(
  { clock, random }: Dependencies,
  { number, attempts }: Edit,
  failure: Failure,
): OutboxEvent {
  const consequence = isForGood(failure, attempts) ? "refuse" : consequences[failure.code];
  if (consequence === "refuse") return { type: "refused", number, failure };
  const wait = waitAfter(attempts + 1, failure, random());
  // A halt holds for everything and may end early, by a click or a connection that comes back.
  const notBefore = consequence === "halt" ? 0 : clock.now() + wait;
  return { type: "postponed", number, failure, notBefore };
}
