import fc from 'fast-check';
import { expect } from 'vitest';
import { readJpeg } from '../../../api/attachments/jpeg.ts';
import { sizeOf } from '../../../api/house/picture-size.ts';
import { readBody } from '../../../api/http/body.ts';
import { Problem } from '../../../api/http/problem.ts';
import { appendAudit, brokenAuditLine, readAudit } from '../../../api/organisation/audit.ts';
import { readBox, readPlace } from '../../../api/register/query.ts';
import { auditActions } from '../../../schema/audit.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { LANE_PATTERN } from '../../../schema/ids.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { RESOLVE_HELD } from '../../../schema/mutations/types.ts';
import { PROTOCOL_VERSION, type PullAnswer, pullBody, pushBody } from '../../../schema/protocol.ts';
import { testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { begun } from '../../schema/models/begun.ts';
import { garbage } from '../../schema/models/near-values.ts';
import { holds } from '../../schema/models/runs.ts';
import { anyDays, goodDays } from '../../schema/models/steps.ts';
import { tell } from '../../schema/models/world.ts';

const lane = fc.stringMatching(LANE_PATTERN);

async function gzip(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

const posted = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('https://loopmee.example/v1/sync/push', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const worksOf = (steps: Parameters<typeof tell>[0]): Mutation[] =>
  tell(steps, begun).told.map(({ mutation }, at) => ({ ...mutation, n: at + 1 }));

holds(
  'what a phone hands in is what the server reads, packed or not',
  100,
  fc.asyncProperty(goodDays, lane, async (steps, id) => {
    const body = { v: PROTOCOL_VERSION, lane: id, muts: worksOf(steps) };
    const text = JSON.stringify(body);
    const read = await readBody(posted(text), pushBody);
    expect(read).toEqual(JSON.parse(text));
    const packed = posted(await gzip(text), { 'content-encoding': 'gzip' });
    expect(await readBody(packed, pushBody)).toEqual(read);
  }),
);

const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((one) => new Uint8Array(one)),
  garbage.map((one) => new TextEncoder().encode(JSON.stringify(one) ?? '')),
  fc
    .tuple(garbage, garbage, garbage)
    .map(([v, id, muts]) => new TextEncoder().encode(JSON.stringify({ v, lane: id, muts }))),
);

holds(
  'what is no message is refused as such, in words, whatever it is made of',
  200,
  fc.asyncProperty(bodies, fc.boolean(), fc.boolean(), async (bytes, isPacked, isSpoilt) => {
    const text = new TextDecoder().decode(bytes);
    const packed = new Uint8Array(isPacked ? await gzip(text) : bytes);
    const sent = isSpoilt ? packed.slice(0, packed.length - 3) : packed;
    const headers: Record<string, string> = isPacked ? { 'content-encoding': 'gzip' } : {};
    for (const shape of [pushBody, pullBody])
      try {
        await readBody(posted(sent, headers), shape);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
  }),
);

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('"],"rows":[', '\\"', '\u2028</script>', "'; DROP TABLE note; --", '\u0000'),
);

holds(
  'what is read back is what was said, whatever signs are in it',
  20,
  fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (said, scope) => {
    const { core, storage, say, startWalk } = testCore();
    const leader = people.leader();
    const walk = startWalk(leader);
    for (const text of said) say(leader, { t: 'walk.patch', e: walk, set: { name: text } });
    const ask = { v: PROTOCOL_VERSION, lane: leader.lane, epoch: 1 };
    const text = core.pullText(leader, {
      ...ask,
      scopes: [
        { s: `walk:${walk}`, c: 0 },
        { s: scope.slice(0, 80), c: 0 },
      ],
    });
    const answer = JSON.parse(text) as PullAnswer;
    const rows = answer.scopes.flatMap((one) => one.rows as Row[]);
    const [stored] = storage.sql.exec('SELECT row FROM walk').toArray();
    expect(rows.find(({ kind }) => kind === 'walk')).toEqual(JSON.parse(String(stored?.row)));
    expect(answer.refused).toEqual([scope.slice(0, 80)]);
    storage.close();
  }),
);

holds(
  'whatever is handed in is taken in whole: an answer for each, a row or a reason, and it is asked for only once',
  20,
  fc.property(anyDays, (steps) => {
    const { core, storage } = testCore();
    const manager = people.manager();
    const muts = worksOf(steps).map((one) => JSON.parse(JSON.stringify(one)) as Mutation);
    const body = { v: PROTOCOL_VERSION, lane: manager.lane, muts };
    const answer = core.push(manager, body);
    if ('fork' in answer) throw new Error('A fork, of one phone');
    expect(answer.r.map(({ n }) => n)).toEqual(muts.map(({ n }) => n));
    for (const { n, s } of answer.r)
      if (s === 'held') {
        const id = muts[n - 1]?.mid ?? '';
        const [row] = storage.sql.exec('SELECT row FROM held WHERE id = ?', id).toArray();
        expect(row).toBeDefined();
      }
    // What was decided since about what was held is said then.
    const decided = new Set(muts.flatMap(({ t, e }) => (t === RESOLVE_HELD ? [e] : [])));
    const open = ({ n }: { n: number }) => !decided.has(muts[n - 1]?.mid ?? '');
    const again = core.push(manager, body);
    if ('fork' in again) throw new Error('A fork, of one phone');
    expect({ ...again, r: again.r.filter(open) }).toEqual({
      ...answer,
      r: answer.r.filter(open),
    });
    storage.close();
  }),
);

const entry = fc.record({
  actor: fc.string({ unit: 'binary', maxLength: 10 }),
  action: fc.constantFrom(...auditActions),
  target: fc.option(fc.string({ maxLength: 10 })),
  detail: fc.dictionary(
    fc.string({ maxLength: 5 }),
    fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean()),
  ),
});
const columns = ['at', 'actor', 'action', 'target', 'detail', 'previous', 'hash'];

holds(
  'the log is whole as it was written, and no word in it can be changed or taken out unseen',
  20,
  fc.property(
    fc.array(entry, { minLength: 2, maxLength: 8 }),
    fc.nat(),
    fc.constantFrom(...columns),
    (entries, at, column) => {
      const { storage } = testCore();
      for (const one of entries) appendAudit(storage, [one], 5);
      expect(brokenAuditLine(storage)).toBeNull();
      const told = readAudit(storage, null).map(({ action }) => action);
      expect(told).toEqual(entries.map(({ action }) => action).reverse());
      const triggers = storage.sql.exec(
        `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'`,
      );
      for (const { name } of triggers.toArray()) storage.db.exec(`DROP TRIGGER "${name}"`);
      const n = (at % (entries.length - 1)) + 1;
      storage.db.exec(`SAVEPOINT whole`);
      storage.db.exec(`UPDATE audit SET ${column} = coalesce(${column}, '') || '7' WHERE n = ${n}`);
      expect(brokenAuditLine(storage)).toBe(n);
      storage.db.exec(`ROLLBACK TO whole`);
      storage.db.exec(`DELETE FROM audit WHERE n = ${n}`);
      expect(brokenAuditLine(storage)).toBe(n);
      storage.close();
    },
  ),
);

const jpegs = fc
  .uint8Array({ maxLength: 60 })
  .map((rest) => new Uint8Array([0xff, 0xd8, 0xff, ...rest]));
const files = fc.oneof(fc.uint8Array({ maxLength: 80 }), jpegs);
const numbers = fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.double().map(String)), {
  maxLength: 5,
});

holds(
  'a picture, a place or a part of the map that is none is refused, and breaks nothing',
  400,
  fc.property(files, numbers, (bytes, parts) => {
    for (const size of [readJpeg(bytes), sizeOf('image/png', bytes), sizeOf('image/webp', bytes)])
      if (size) expect(Number.isInteger(size.width) && Number.isInteger(size.height)).toBe(true);
    for (const read of [readPlace, readBox])
      try {
        for (const one of Object.values(read(parts.join(','))))
          expect(Number.isFinite(one)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
  }),
);
