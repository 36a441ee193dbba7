import { describe, expect, it } from 'vitest';
import { feedQuery } from '../../../api/organisation/feed.ts';
import { kinds, type Row } from '../../../schema/entities/row.ts';
import { limits } from '../../../schema/limits.ts';
import { PROTOCOL_VERSION } from '../../../schema/protocol.ts';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { planOf } from '../../fixtures/plans.ts';

describe('pulling from an organisation', () => {
  it('gives every find once, in change order, in pages that end', () => {
    const { core, make, push, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const find = () =>
      make(leader, {
        t: 'observation.create',
        walk,
        set: { category: 'litter', position: here },
      });
    const finds = Array.from({ length: limits.pullRows - 10 }, find);
    const about = { kind: 'observation', id: finds[0]?.mid };
    // One of another kind where the page ends.
    const note = make(leader, { t: 'note.create', walk, set: { about, text: 'Bij nummer 4' } });
    const sent = [...finds, note, ...Array.from({ length: 209 }, find)];
    push(leader, ...sent);
    const rows: Row[] = [];
    let cursor = 0;
    for (let page = 0, more = true; more && page < 5; page++) {
      const scope = core.pull(leader, {
        v: PROTOCOL_VERSION,
        lane: leader.lane,
        epoch: 1,
        scopes: [{ s: `walk:${walk}`, c: cursor }],
      }).scopes[0];
      expect(scope?.from).toBe(cursor);
      rows.push(...((scope?.rows ?? []) as Row[]));
      cursor = scope?.to ?? 0;
      more = scope?.more ?? false;
    }
    expect(rows).toHaveLength(limits.pullRows + 201);
    expect(rows.map(({ id }) => id)).toEqual([walk, ...sent.map(({ mid }) => mid)]);
    expect(rows.map((row) => row.seq)).toEqual(
      rows.map((row) => row.seq).toSorted((one, other) => one - other),
    );
  });

  it('asks nothing again when nothing is new', () => {
    const { core, pull, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    const answer = core.pull(leader, {
      v: PROTOCOL_VERSION,
      lane: leader.lane,
      epoch: 1,
      scopes: [{ s: `walk:${walk}`, c: pull(leader, `walk:${walk}`).at(-1)?.seq ?? 0 }],
    });
    expect(answer.scopes[0]).toMatchObject({ rows: [], more: false });
  });

  it('starts over for a phone that knew the organisation before a restore', () => {
    const { core, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    core.adoptEpoch(2);
    const answer = core.pull(leader, {
      v: PROTOCOL_VERSION,
      lane: leader.lane,
      epoch: 1,
      scopes: [{ s: `walk:${walk}`, c: 900 }],
    });
    expect(answer).toMatchObject({ epoch: 2, scopes: [{ from: 0 }] });
    expect(core.adoptEpoch(1)).toBe('behind');
  });

  it('reads each table by an index, and never skips rows with OFFSET', () => {
    const { storage } = testCore();
    for (const kind of kinds) {
      const query = feedQuery(kind, `walk = ? AND audience = 'walk'`);
      expect(query).not.toMatch(/offset/i);
      const plan = JSON.stringify(
        storage.db.prepare(`EXPLAIN QUERY PLAN ${query}`).all('w', 0, 10),
      );
      expect(plan).toContain(`${kind}_by_walk`);
      expect(plan).not.toContain('TEMP B-TREE');
      const office = JSON.stringify(
        storage.db
          .prepare(`EXPLAIN QUERY PLAN ${feedQuery(kind, `audience IN ('walk', 'office')`)}`)
          .all(0, 10),
      );
      expect(office).toContain(`${kind}_by_seq`);
    }
  });

  it('finds what was told at home without walking past all that was seen in the street', () => {
    const { storage } = testCore();
    for (const kind of kinds) {
      const plan = planOf(storage.db, feedQuery(kind, `audience = 'door'`));
      expect(plan.join()).toContain(`${kind}_at_door (seq>?`);
    }
  });
});
