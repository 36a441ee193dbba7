import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { openLaneBody, type PushResult, pullBody, pushBody } from '../../../schema/protocol.ts';
import { SET_ASIDE } from '../../../schema/set-aside.ts';
import { faultsOf } from '../../corpus/faults.ts';
import { endOf, type Opened, openEmpty, openRecorded } from '../../corpus/opened.ts';
import type { Recording } from '../../corpus/recording.ts';
import { recordings } from '../../corpus/recordings.ts';
import { type Answered, push, pushesIn, replay } from '../../corpus/replay.ts';

/**
 * Promises to people that came in a later version: what an office decided without them waits for the office, and is not done in
 * silence. By reason, the version that came with it.
 */
const promisedSince: Record<string, number> = {
  report_missing: 5,
  answer_missing: 5,
  reason_missing: 6,
  waiting_for_missing: 7,
};
/** No screen of any version ever said these: the demo did. The directory says who belongs here. */
const saidByNoScreen = ['member.create', 'member.patch'];

/** Since then there is no place for words of a child, and its find says by itself what it thinks. */
const noWordsOfChildrenSince = 8;

const DAY_MS = 24 * 3_600_000;
const describeAnswer = ({ mutation, before, now }: Answered) =>
  `${mutation.t} ${JSON.stringify(mutation.set)} was ${before?.s} and is ${now.s} (${now.why})`;

/** Taken in then, or not sent yet, and refused now for what nobody promised since. */
function refusedAnew(answers: readonly Answered[], { about, actors }: Recording): string[] {
  return answers
    .filter(({ mutation, lane, before, now }) => {
      if (now.s !== 'held' || before?.s === 'held') return false;
      if (saidByNoScreen.includes(mutation.t)) return false;
      const isChilds = actors[lane]?.role === 'child' && mutation.t === 'note.create';
      if (isChilds && about.protocol < noWordsOfChildrenSince) return false;
      return !((promisedSince[now.why ?? ''] ?? 0) > about.protocol);
    })
    .map(describeAnswer);
}

function pushNext(opened: Opened, recording: Recording, own = {}): Answered[] {
  return recording.next.flatMap(({ body }) =>
    push(opened, recording, body, own).map((now) => ({
      mutation: body.muts.find(({ n }) => n === now.n) as Answered['mutation'],
      lane: body.lane,
      before: null,
      now,
    })),
  );
}

const stateOf = ({ rows, storage }: Opened) => ({
  rows: rows(),
  journal: storage.db.prepare(`SELECT * FROM journal WHERE status <> 'repeat' ORDER BY mid`).all(),
});
/** What was said and is not in the journal once. */
const notInOnce = ({ storage }: Opened, mids: readonly string[]): string[] =>
  mids.filter((mid) => {
    const query = `SELECT count(*) AS times FROM journal WHERE mid = ? AND status <> 'repeat'`;
    return storage.db.prepare(query).get(mid)?.times !== 1;
  });

describe.each(recordings)('what phones of %s send', (_name, recording) => {
  test('is understood as it stands', () => {
    for (const one of recording.story) {
      if (!('ask' in one) || one.ask === 'photo') continue;
      const shape = { lane: openLaneBody, push: pushBody, pull: pullBody }[one.ask];
      expect(v.safeParse(shape, one.body).issues ?? [], one.ask).toEqual([]);
    }
  });

  test('is taken in by an organisation that begins today, and nothing is refused that was not', () => {
    const opened = openEmpty(recording);
    const answers = replay(opened, recording);
    expect(refusedAnew(answers, recording)).toEqual([]);
    expect(
      notInOnce(
        opened,
        answers.map(({ mutation }) => mutation.mid),
      ),
    ).toEqual([]);
    expect(faultsOf(opened)).toEqual([]);
  });

  test('and had not sent yet, goes to the server of today, and twice is once', () => {
    const opened = openRecorded(recording);
    const answers = pushNext(opened, recording);
    expect(refusedAnew(answers, recording)).toEqual([]);
    expect(answers.length).toBe(recording.next.flatMap(({ body }) => body.muts).length);
    const once = stateOf(opened);
    expect(
      notInOnce(
        opened,
        answers.map(({ mutation }) => mutation.mid),
      ),
    ).toEqual([]);
    expect(pushNext(opened, recording).map(({ now }) => now)).toEqual(
      answers.map(({ now }) => now),
    );
    expect(stateOf(opened)).toEqual(once);
    expect(faultsOf(opened)).toEqual([]);
  });

  test('comes again after a restore, all of it, and doubles nothing', () => {
    const opened = openRecorded(recording);
    const before = stateOf(opened);
    for (const { body, answer } of pushesIn(recording)) {
      const then = 'r' in answer ? answer.r : [];
      const erased = then.map((one) => ({ ...one, s: 'erased' }));
      push(opened, recording, body).forEach((now, at) => {
        expect([then[at], erased[at], ...decidedOf(then[at])]).toContainEqual(now);
      });
    }
    expect(stateOf(opened)).toEqual(before);
  });

  test('is kept whole when the phone was in a drawer for ninety days', () => {
    const later = endOf(recording) + 90 * DAY_MS;
    const staff = openRecorded(recording, later);
    expect(refusedAnew(pushNext(staff, recording), recording)).toEqual([]);
    const guest = openRecorded(recording, later);
    for (const { mutation, now } of pushNext(guest, recording, { isLate: true })) {
      expect(now).toMatchObject({ s: 'held', why: 'late' });
      const held = guest.rows().find(({ kind, id }) => kind === 'held' && id === mutation.mid);
      expect(held?.set, mutation.t).toMatchObject({ type: mutation.t, body: mutation.set });
    }
  });
});

/** Of what was held, also what the office decided about it since. */
const decidedOf = (result?: PushResult): PushResult[] => {
  if (result?.s !== 'held') return [];
  const { n, seq } = result;
  return [
    { n, s: 'ok', seq },
    { n, s: 'held', seq, why: SET_ASIDE },
  ];
};
