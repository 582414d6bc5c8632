import type { Clock } from "../../../src/sync/surroundings.ts";
import { chanceOf } from "./chance.ts";

interface Event {
  readonly at: number;
  readonly order: number;
  readonly call: () => void;
}

/** Virtual time, chance and the trace of one run. */
export interface World extends Clock {
  readonly random: () => number;
  chance(probability: number): boolean;
  /** A whole number from 0 up to, and without, the limit. */
  pick(limit: number): number;
  note(line: string): void;
  /** Hash of everything noted and when. */
  trace(): number;
  /** Does the next event; false where none is left. */
  step(): boolean;
}

export function makeWorld(seed: number): World {
  const random = chanceOf(seed);
  const heap: Event[] = [];
  let now = 1_700_000_000_000;
  let order = 0;
  let trace = 0x811c9dc5;
  const world: World = {
    now: () => now,
    after(ms, call) {
      const event: Event = { at: now + Math.max(0, ms), order: order++, call };
      push(heap, event);
      let live = true;
      const wrapped = event as { call: () => void };
      wrapped.call = () => {
        if (live) call();
      };
      return () => {
        live = false;
      };
    },
    random,
    chance: (probability) => random() < probability,
    pick: (limit) => Math.floor(random() * limit),
    note(line) {
      const text = `${now} ${line}`;
      for (let at = 0; at < text.length; at += 1) {
        trace = Math.imul(trace ^ text.charCodeAt(at), 0x01000193);
      }
    },
    trace: () => trace >>> 0,
    step() {
      const event = pop(heap);
      if (!event) return false;
      now = event.at;
      event.call();
      return true;
    },
  };
  return world;
}

function before(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Event[], event: Event): void {
  let at = heap.push(event) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(event, heap[parent] as Event)) break;
    heap[at] = heap[parent] as Event;
    at = parent;
  }
  heap[at] = event;
}

function pop(heap: Event[]): Event | null {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last) return null;
  if (heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = at * 2 + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const least =
      right < heap.length && before(heap[right] as Event, heap[left] as Event) ? right : left;
    if (!before(heap[least] as Event, last)) break;
    heap[at] = heap[least] as Event;
    at = least;
  }
  heap[at] = last;
  return top;
}
