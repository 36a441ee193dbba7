import type { Subject } from '../../../schema/entities/fields.ts';
import type { Answer } from '../../../schema/entities/things.ts';
import { subjectsOf } from '../../../schema/mutations/subjects.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { SeenRow } from '../../sync/device.ts';
import { isOver } from '../../text/finds.ts';
import type { Planned, Rows } from '../planned.ts';

export type AnswerSeen = SeenRow & Answer;

/** One that has to hear what came of it: a resident, or somebody on a walk for all that they saw of it. */
export type Raiser = {
  key: string;
  kind: Subject['kind'];
  /** A child found it: it is answered as a child, apart from whose phone it was. */
  isKid: boolean;
  /** What they raised, the first first. */
  things: Subject[];
  /** What was raised, as far as it is on this device. */
  rows: SeenRow[];
  /** On this walk. */
  walk: SeenRow['walk'];
  /** The maker, where the device knows who that is. */
  maker: SeenRow | undefined;
  /** The resident asked for no answer. */
  wantsNone: boolean;
  /** By thing, what was said since the work began. */
  said: Record<string, AnswerSeen>;
};

/**
 * Everyone who raised what a follow-up is about, or what was merged with that, each once: nobody hears the same twice because
 * they pinned it twice.
 */
export function raisedBy(view: Rows, planned: Planned): Raiser[] {
  const all = new Map<string, Raiser>();
  const since = beganAt(planned);
  for (const { thing, row } of thingsOf(view, planned)) {
    const isKid = row?.set.via === 'kid';
    const key =
      row && thing.kind === 'observation'
        ? `${row.walk} ${row.by}${isKid ? ' kid' : ''}`
        : thing.id;
    const raiser = all.get(key) ?? start(view, key, thing, row);
    all.set(key, raiser);
    raiser.things.push(thing);
    if (row) raiser.rows.push(row);
    const answer = answerSince(view, thing.id, since);
    if (answer && !endedWith(row, answer)) raiser.said[thing.id] = answer;
  }
  return [...all.values()];
}

const start = (view: Rows, key: string, { kind }: Subject, row: SeenRow | undefined): Raiser => ({
  key,
  kind,
  isKid: row?.set.via === 'kid',
  things: [],
  rows: [],
  walk: row?.walk ?? null,
  maker:
    row && kind === 'observation'
      ? view.list('participant').find(({ by, walk }) => by === row.by && walk === row.walk)
      : undefined,
  wantsNone: kind === 'concern' && row?.set.wantsNoAnswer === true,
  said: {},
});

/** What it is about, and then what was merged with that. */
function thingsOf(view: Rows, { set }: Planned): { thing: Subject; row: SeenRow | undefined }[] {
  const known = new Map(
    [...view.list('observation'), ...view.list('concern')].map((row) => [row.id, row]),
  );
  const things = new Map<string, { thing: Subject; row: SeenRow | undefined }>();
  for (const thing of subjectsOf(set)) things.set(thing.id, { thing, row: known.get(thing.id) });
  const about = new Set(things.keys());
  for (const row of known.values()) {
    if (row.isDeleted || !about.has(String(row.set.duplicateOf)) || things.has(row.id)) continue;
    things.set(row.id, { thing: { kind: row.kind as Subject['kind'], id: row.id }, row });
  }
  return [...things.values()];
}

/** When the work began: it was planned, or opened again after it was done. */
export function beganAt({ at, set }: Planned): number {
  const went = set.went ?? [];
  const lastDone = went.findLastIndex(({ to }) => to === 'done');
  return lastDone < 0 ? at : (went[lastDone + 1]?.at ?? at);
}

/** It was closed with this, and is open again: that answer was for then. */
const endedWith = (row: SeenRow | undefined, { id }: AnswerSeen): boolean =>
  row?.set.closedWith === id && !isOver(row.set.status as FindStatus);

/** The newest that was said about something since then; what could not be applied was not said. */
function answerSince(view: Rows, id: string, since: number): AnswerSeen | undefined {
  const answers = (view.list('answer') as readonly AnswerSeen[]).filter(
    ({ isDeleted, why, at, set }) =>
      !isDeleted && (!why || why === 'conflict') && at >= since && set.about.id === id,
  );
  return answers.sort((one, other) => other.at - one.at)[0];
}
