import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import { limits } from '../../../schema/limits.ts';
import { madeText } from '../../../schema/made.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { PROTOCOL_VERSION } from '../../../schema/protocol.ts';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { photoOf, sha256Of, tinyJpeg } from '../../fixtures/pictures.ts';

const litter = { t: 'observation.create', set: { category: 'litter', position: here } };
type Work = Pick<Mutation, 'n' | 'mid'>;
const sha256 = sha256Of(tinyJpeg);

function walked() {
  const test = testCore();
  const leader = people.leader();
  const walk = test.startWalk(leader);
  const asks = (actor: Actor, muts: Work[], photos: Work[] = []) =>
    test.core.manifest(actor, {
      v: PROTOCOL_VERSION,
      lane: actor.lane,
      epoch: 1,
      muts: muts.map(({ n, mid }) => ({ n, mid })),
      photos: photos.map(({ n, mid }) => ({ n, id: mid, parts: [{ part: 'full', sha256 }] })),
    });
  const pinned = (actor: Actor, own: Partial<Mutation> = {}) => {
    const one = test.make(actor, { ...litter, walk }, own);
    test.push(actor, one);
    return one;
  };
  const forget = (table: string, id: string) =>
    test.storage.sql.exec(
      `DELETE FROM ${table} WHERE ${table === 'journal' ? 'mid' : 'id'} = ?`,
      id,
    );
  const finds = () =>
    test.pull(leader, `walk:${walk}`).filter(({ kind }) => kind === 'observation');
  return { ...test, leader, walk, asks, pinned, forget, finds };
}

describe('a phone that asks whether all is in', () => {
  test('hears what is not, and nothing of what is', () => {
    const { leader, make, walk, asks, pinned } = walked();
    const one = pinned(leader);
    const never = make(leader, { ...litter, walk });
    expect(asks(leader, [one, never])).toMatchObject({ epoch: 1, muts: [never.n], erased: [] });
  });

  test('hears that what the office must look at is in', () => {
    const { leader, make, push, walk, asks } = walked();
    const odd = make(leader, { t: 'note.create', walk, set: {} });
    expect(push(leader, odd)).toMatchObject({ r: [{ s: 'held' }] });
    expect(asks(leader, [odd]).muts).toEqual([]);
  });

  test('hears under its new numbers that what its copy handed in is there', () => {
    const { leader, push, asks, pinned } = walked();
    const one = pinned(leader);
    const fork = people.leader({ lane: 'fork000000000000000000' });
    expect(asks(fork, [{ ...one, n: 1 }]).muts, 'not handed in by itself yet').toEqual([1]);
    push(fork, { ...one, n: 1 });
    expect(asks(fork, [{ ...one, n: 1 }]).muts).toEqual([]);
  });

  test('hears of what others made no more than of what nobody made', () => {
    const { leader, make, push, walk, asks, pinned } = walked();
    const guest = people.guest(walk);
    const one = pinned(leader);
    push(guest, make(guest, { ...litter, walk }));
    const nobodys = { n: 1, mid: make(people.stranger(), litter).mid };
    for (const n of [1, one.n])
      expect(asks(guest, [{ ...one, n }], [{ ...one, n }])).toEqual(
        JSON.parse(
          JSON.stringify(asks(guest, [{ ...nobodys, n }], [{ ...nobodys, n }])).replaceAll(
            nobodys.mid,
            one.mid,
          ),
        ),
      );
  });

  test('hears that what was erased is in, and that its words must go', () => {
    const { core, make, push, walk, asks } = walked();
    const samira = people.walker({ walk });
    const told = { category: 'mould', position: here, words: 'achter de kast' };
    const concern = make(samira, { t: 'concern.create', walk, set: told });
    push(samira, concern);
    core.erase(concern.mid, 'lotte');
    expect(asks(samira, [concern])).toMatchObject({ muts: [], erased: [concern.n] });
  });

  test('hears at once that exactly what it made is there, or that it is not', () => {
    const { core, leader, walk, pinned, forget, make } = walked();
    const made = [pinned(leader), pinned(leader)];
    const hears = (work: Work[], of = leader, to = made.at(-1)?.n ?? 0) => {
      const sha256 = createHash('sha256').update(madeText(work)).digest('base64url');
      const asked = { from: made[0]?.n ?? 0, to, sha256 };
      const scopes = [{ s: `walk:${walk}`, c: 0 }];
      return core.pull(of, { v: PROTOCOL_VERSION, lane: of.lane, epoch: 1, scopes, made: asked })
        .made;
    };
    expect(hears(made)).toBe(true);
    expect(hears(made.slice(1)), 'one is there that the phone did not make').toBeUndefined();
    expect(hears([...made, make(leader, litter)]), 'and one is not').toBeUndefined();
    expect(hears(made, people.guest(walk)), 'of another lane').toBeUndefined();
    expect(hears(made, leader, limits.madeAtOnce + 9), 'more than is looked at').toBeUndefined();
    forget('journal', made[1]?.mid ?? '');
    expect(hears(made)).toBeUndefined();
  });

  test('hears which photos are promised; of a removed one nothing is missing', () => {
    const { leader, make, push, walk, asks, pinned } = walked();
    const find = pinned(leader);
    const about = { kind: 'observation', id: find.mid };
    const photo = make(leader, { t: 'attachment.create', walk, set: photoOf(about) });
    push(leader, photo);
    const size = tinyJpeg.byteLength;
    expect(asks(leader, [], [photo])).toMatchObject({
      photos: [],
      promised: [{ id: photo.mid, part: 'full', sha256, size, isStored: false }],
    });
    expect(asks(leader, [], [find]).photos, 'no photo').toEqual([{ id: find.mid, part: 'full' }]);
    push(leader, make(leader, { t: 'attachment.delete', e: photo.mid, walk, set: {} }));
    expect(asks(leader, [], [photo])).toMatchObject({ photos: [], promised: [] });
  });
});

describe('what the server lost after it had answered for it', () => {
  test('is taken in when it is sent again, in the middle of what it kept', () => {
    const { leader, push, asks, pinned, forget, finds } = walked();
    const [one, other] = [pinned(leader), pinned(leader)];
    forget('journal', one.mid);
    forget('observation', one.mid);
    expect(asks(leader, [one, other]).muts).toEqual([one.n]);
    expect(push(leader, one, other)).toMatchObject({ ack: other.n, r: [{ s: 'ok' }, { s: 'ok' }] });
    expect(asks(leader, [one, other]).muts).toEqual([]);
    expect(finds().map(({ id }) => id)).toEqual([other.mid, one.mid]);
  });

  test('does not undo what others did since, where only the journal lost it', () => {
    const { leader, push, say, asks, pinned, forget, finds, walk } = walked();
    const one = pinned(leader);
    const later = { category: 'unsafe' };
    say(people.reviewer(), {
      t: 'observation.patch',
      e: one.mid,
      walk,
      set: later,
      base: { category: one.mid },
    });
    forget('journal', one.mid);
    expect(push(leader, one)).toMatchObject({ r: [{ s: 'ok' }] });
    expect(asks(leader, [one]).muts).toEqual([]);
    expect(finds()).toMatchObject([{ id: one.mid, set: later }]);
  });

  test('is taken in where only the word was left that it came once more', () => {
    const { leader, storage, push, asks, pinned, forget, finds } = walked();
    const one = { ...pinned(leader), n: 1 };
    const fork = people.leader({ lane: 'fork000000000000000000' });
    push(fork, one);
    forget('observation', one.mid);
    storage.sql.exec('DELETE FROM journal WHERE mid = ? AND lane = ?', one.mid, leader.lane);
    expect(asks(fork, [one]).muts).toEqual([1]);
    expect(push(fork, one)).toMatchObject({ ack: 1, r: [{ s: 'ok' }] });
    expect(asks(fork, [one]).muts).toEqual([]);
    expect(finds()).toHaveLength(1);
  });

  test('leaves a number to who used it', () => {
    const { leader, make, push, pinned, walk } = walked();
    const one = pinned(leader);
    expect(push(leader, { ...make(leader, { ...litter, walk }), n: one.n })).toMatchObject({
      fork: true,
    });
  });
});
