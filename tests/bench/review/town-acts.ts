import type { Actor } from '../../../schema/actor.ts';
import { seeded } from '../../../schema/demo/seeded.ts';
import { newMid, newSecret, type RandomBytes } from '../../../schema/ids.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { animals } from '../../../schema/vocabulary/animals.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { TownFind, TownWalk } from './town.ts';

/** A mutation before its lane gives it a number. */
export type Act = Omit<Mutation, 'n'>;
/** What the office did with one find, all on one moment. */
export type Decision = { at: number; acts: Act[] };
/** What came in from one lane. */
export type Handed = { actor: Actor; acts: Act[] };
export type WalkActs = { at: number; handed: Handed[]; decisions: Decision[] };

const HOUR_MS = 3_600_000;
const roads: Record<'done' | 'not_ours', readonly FindStatus[]> = {
  done: ['seen', 'planned', 'doing', 'done'],
  not_ours: ['seen', 'not_ours'],
};

/** Random bytes from a seed, for ids that are the same in each run. */
export function seededBytes(seed: number): RandomBytes {
  const next = seeded(seed);
  return (bytes) => bytes.map(() => Math.floor(next() * 256));
}

/** What phones and the office did about one walk: an adult starts it, and pins, or a child does. */
export function actsOf(walk: TownWalk, index: number, random: RandomBytes): WalkActs {
  const { startedAt, isOfChild, finds } = walk;
  const act = (t: string, at: number, set: object, own: Partial<Act> = {}): Act => {
    const mid = newMid(at, random);
    const kept = set as Record<string, unknown>;
    return { mid, t, sv: 1, e: mid, walk: id, at, set: kept, base: {}, ...own };
  };
  const id = newMid(startedAt, random);
  const name = `Wandeling ${index + 1}`;
  const started = { name, startedAt, endsAt: startedAt + HOUR_MS };
  const named = { role: 'leader', nickname: `Loper ${index + 1}` };
  const leads = [
    act('walk.create', startedAt, started, { mid: id, e: id }),
    act('participant.create', startedAt, named),
  ];
  const avatar = animals[index % animals.length];
  const acts: Act[] = isOfChild
    ? [act('participant.create', startedAt, { role: 'child', avatar })]
    : [];
  const decisions: Decision[] = [];
  for (const find of finds) {
    const { category, judgement, lat, lng, accuracy, note, at } = find;
    const position = { lat, lng, accuracy, how: 'gps' };
    const says = isOfChild
      ? { via: 'kid', childJudgement: judgement ?? 'unsure', childWhy: 'dirty' }
      : { judgement };
    const made = act('observation.create', at, { category, position, ...says });
    acts.push(made);
    const about = { kind: 'observation', id: made.mid };
    if (note && !isOfChild) acts.push(act('note.create', at, { about, text: note }));
    if (find.label) {
      const set = { about, name: find.label };
      decisions.push({ at: at + 12 * HOUR_MS, acts: [act('label.create', at, set)] });
    }
    const decided = decisionOn(made, find, act);
    if (decided) decisions.push(decided);
  }
  const leader = walker('guest', id, random);
  const handed = isOfChild
    ? [
        { actor: leader, acts: leads },
        { actor: walker('child', id, random), acts },
      ]
    : [{ actor: leader, acts: [...leads, ...acts] }];
  return { at: startedAt + HOUR_MS, handed, decisions };
}

/** Somebody with a phone and no account. */
function walker(role: 'guest' | 'child', walk: string, random: RandomBytes): Actor {
  const lane = newSecret(16, random);
  return { lane, root: lane, person: null, role, walk, isRevoked: false, isLate: false };
}

type Make = (t: string, at: number, set: object, own?: Partial<Act>) => Act;

/** Step by step to where it ended, and what was said back. */
function decisionOn(made: Act, { decided }: TownFind, act: Make): Decision | null {
  if (!decided) return null;
  const { at, as } = decided;
  const acts: Act[] = [];
  let before = made.mid;
  for (const status of roads[as]) {
    const isRefused = status === 'not_ours';
    const why = isRefused && { notOursWhy: 'Dit is van de gemeente.' };
    const base = { status: before, ...(isRefused && { notOursWhy: made.mid }) };
    const step = act('observation.patch', at, { status, ...why }, { e: made.mid, base });
    acts.push(step);
    before = step.mid;
  }
  const about = { kind: 'observation', id: made.mid };
  const on = new Date(at).toISOString().slice(0, 10);
  const text =
    as === 'done'
      ? 'Dank je wel. Het is gemaakt.'
      : 'Dank je wel. Dit is van de gemeente; wij hebben het daar gemeld.';
  const toChild = made.set.via === 'kid' && { childPicture: as === 'done' ? 'mended' : 'passed' };
  acts.push(act('answer.create', at, { about, how: 'app', on, text, ...toChild }));
  return { at, acts };
}
