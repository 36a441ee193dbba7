import { atLeast, atMost, type Goal, round } from '../table.ts';
import { median } from '../timing.ts';
import type { DeskTimes } from './desk.ts';
import type { PeerTimes } from './peer.ts';

/** Screens as a person waits for them, and what the same points cost with markercluster. */
export function reviewGoals(
  all: number,
  ours: readonly DeskTimes[],
  theirs: readonly PeerTimes[],
): Goal[] {
  const us = (what: (one: DeskTimes) => number) => median(ours.map(what));
  const them = (what: (one: PeerTimes) => number) => median(theirs.map(what));
  const [whole, clustered] = [us((one) => one.whole), them((one) => one.opened)];
  const filter = us((one) => median(one.filters));
  const slowed = us((one) => median(one.slowed.filters));
  const [filters, searches] = [
    ours.flatMap((one) => one.filters),
    ours.flatMap((one) => one.searches),
  ];
  const filtered = them((one) => median(one.filters));
  const frames = (way: 'zoom' | 'pan') => {
    const [here, there] = [ours, theirs].map((rounds) =>
      slowest(rounds.flatMap((one) => one.frames[way])),
    ) as [number, number];
    const name = way === 'zoom' ? 'zooming' : 'dragging';
    const long = Math.max(...ours.flatMap((one) => one.frames[way]));
    return atMost(
      `desk of ${all} finds, a frame while ${name} the map, 95 of 100`,
      here,
      33,
      ' ms',
      `longest ${round(long)} ms; markercluster ${round(there)} ms`,
    );
  };
  const seconds = (ms: number) => ms / 1000;
  return [
    atMost(
      `desk of ${all} finds opened cold`,
      seconds(us((one) => one.cold)),
      6,
      ' s',
      `what was told at home too ${round(seconds(us((one) => one.told)))} s, all known ${round(seconds(us((one) => one.known)))} s`,
    ),
    atMost(
      `desk of ${all} finds opened warm`,
      seconds(us((one) => one.warm)),
      2,
      ' s',
      `with all of them on the map ${round(seconds(whole))} s`,
    ),
    atMost(
      `desk of ${all} finds, a category chosen`,
      filter,
      100,
      ' ms',
      `slowest ${round(Math.max(...filters))} ms; on a quarter of the processor ${round(slowed)} ms`,
    ),
    atMost(
      `desk of ${all} finds, a word searched`,
      us((one) => median(one.searches)),
      100,
      ' ms',
      `slowest ${round(Math.max(...searches))} ms; on a quarter of the processor ${round(us((one) => median(one.slowed.searches)))} ms`,
    ),
    frames('zoom'),
    frames('pan'),
    atLeast(
      `desk of ${all} finds, all of them on the map, against markercluster`,
      clustered / whole,
      10,
      ' ×',
      `${round(clustered)} : ${round(whole)} ms`,
    ),
    atLeast(
      `desk of ${all} finds, a category chosen, against markercluster`,
      filtered / slowed,
      10,
      ' ×',
      `${round(filtered)} : ${round(slowed)} ms, both on a quarter of the processor`,
    ),
    atMost(
      `desk of ${all} finds, private memory of the page, against markercluster`,
      us((one) => one.memory.process) / them((one) => one.memory.process),
      1,
      ' ×',
      `${round(us((one) => one.memory.process))} : ${round(them((one) => one.memory.process))} MB; heap of the page's script ${round(us((one) => one.memory.heap))} : ${round(them((one) => one.memory.heap))} MB`,
    ),
  ];
}

/** What 95 of 100 do not exceed. */
function slowest(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
