import type { Actor } from '../../schema/actor.ts';
import { base64url } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { DemoLane } from './demo-lanes.ts';

const MINUTE = 60_000;
const idOf = (n: number, at: number) => {
  const hex = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7a77-8a77-${String(n).padStart(12, '0')}`;
};

/**
 * What waits for a person in the office: what a guest of the first walk found and handed in too late, and what two colleagues said of
 * one place without knowing of each other.
 */
export function demoAttention(lanes: readonly DemoLane[]): DemoLane[] {
  const all = lanes.flatMap(({ muts }) => muts);
  const starts = all.filter(({ t }) => t === 'walk.create');
  const [first] = starts.sort((one, other) => one.at - other.at);
  const seen = all.filter(
    ({ t, set, walk }) =>
      t === 'observation.create' && walk === first?.mid && set.judgement && set.via !== 'kid',
  );
  const [place, changed] = seen;
  if (!first || !place || !changed) throw new Error('The demo has no first walk');
  const at = Math.max(...seen.map((one) => one.at)) + MINUTE;
  const late = idOf(1, at);
  const guest: Partial<Mutation>[] = [
    {
      mid: late,
      t: 'observation.create',
      set: { category: 'broken', position: place.set.position, judgement: 'bad' },
    },
    {
      mid: idOf(2, at),
      t: 'note.create',
      set: {
        about: { kind: 'observation', id: late },
        text: 'Het slot van het fietsenhok sluit niet meer.',
      },
    },
  ];
  const said = changed.set.judgement === 'bad' ? 'fair' : 'bad';
  const colleague: Partial<Mutation>[] = [
    { mid: idOf(3, at), t: 'observation.patch', e: changed.mid, set: { judgement: said } },
  ];
  return [
    laneOf('demo-late-guest', { isLate: true }, guest, first.mid, at),
    laneOf('demo-later-word', { person: 'pieter', role: 'reviewer' }, colleague, first.mid, at),
  ];
}

function laneOf(
  name: string,
  own: Partial<Actor>,
  muts: readonly Partial<Mutation>[],
  walk: string,
  at: number,
): DemoLane {
  const lane = base64url(new TextEncoder().encode(name.padEnd(16, '.')));
  const actor: Actor = {
    lane,
    root: lane,
    person: null,
    role: 'guest',
    walk: own.person ? null : walk,
    isRevoked: false,
    isLate: false,
    ...own,
  };
  const made = muts.map(
    (one, index): Mutation => ({
      n: index + 1,
      mid: '',
      t: '',
      sv: 1,
      e: one.e ?? one.mid ?? '',
      walk,
      at: at + index,
      set: {},
      base: {},
      ...one,
    }),
  );
  return { actor, muts: made, photos: [] };
}
