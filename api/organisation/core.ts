import type { Actor } from '../../schema/actor.ts';
import type { Row } from '../../schema/entities/row.ts';
import { newJoinCode, newMid, type RandomBytes } from '../../schema/ids.ts';
import type { PullAnswer, PullBody, PushAnswer, PushBody } from '../../schema/protocol.ts';
import { applyPush } from './apply.ts';
import { pullText } from './feed.ts';
import { addJob } from './jobs.ts';
import { Journal } from './journal.ts';
import { migrate } from './migrate.ts';
import { TouchedRows } from './rows.ts';
import { type Storage, select } from './storage.ts';

/** What one organisation owns and decides, with nothing of a platform in it: a database, a clock and randomness come in. */
export type Core = {
  push(actor: Actor, body: PushBody): PushAnswer;
  /** PullAnswer as JSON text. */
  pullText(actor: Actor, body: PullBody): string;
  pull(actor: Actor, body: PullBody): PullAnswer;
  /** The directory's epoch comes along with each call: higher is adopted (a restore happened), lower is `behind`. */
  adoptEpoch(epoch: number): 'same' | 'adopted' | 'behind';
  /** The directory knew another walk under this code: the walk gets a new one. */
  recode(walk: string): void;
};

export function openCore(storage: Storage, clock: () => number, random: RandomBytes): Core {
  migrate(storage);
  const readEpoch = () =>
    select<{ value: number }>(storage, `SELECT value FROM meta WHERE key = 'epoch'`)[0]?.value ?? 0;

  const core: Core = {
    push(actor, body) {
      const nowMs = clock();
      return storage.transactionSync((): PushAnswer => {
        const epoch = readEpoch();
        const applied = applyPush(storage, actor, body.muts, nowMs);
        if ('fork' in applied) return { epoch, fork: true };
        for (const row of applied.changed) announce(storage, row, nowMs);
        return { epoch, ack: applied.ack, head: applied.head, r: applied.results };
      });
    },
    pullText: (actor, body) =>
      storage.transactionSync(() => pullText(storage, actor, body, readEpoch())),
    pull: (actor, body) => JSON.parse(core.pullText(actor, body)) as PullAnswer,
    adoptEpoch(epoch) {
      const own = readEpoch();
      if (epoch === own) return 'same';
      if (epoch < own) return 'behind';
      storage.sql.exec(
        `INSERT INTO meta (key, value) VALUES ('epoch', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        epoch,
      );
      return 'adopted';
    },
    recode(walk) {
      const nowMs = clock();
      storage.transactionSync(() => {
        const rows = new TouchedRows(storage);
        rows.load([{ kind: 'walk', id: walk }]);
        const row = rows.get('walk', walk);
        if (!row) return;
        const mid = newMid(nowMs, random);
        const set = { code: newJoinCode(random) };
        const journal = new Journal(storage, 'server', []);
        const changed = {
          ...row,
          seq: journal.nextSeq(),
          set: { ...row.set, ...set },
          from: { ...row.from, code: mid },
        };
        rows.put(changed);
        const body = {
          n: journal.lastN + 1,
          mid,
          t: 'walk.patch',
          sv: 1,
          e: walk,
          walk,
          at: nowMs,
          set,
          base: { code: row.from.code ?? null },
        };
        journal.add(
          {
            n: body.n,
            mid,
            status: 'ok',
            seq: journal.head,
            why: null,
            body: JSON.stringify(body),
          },
          nowMs,
        );
        rows.write();
        journal.write();
        announce(storage, changed, nowMs);
      });
    },
  };
  return core;
}

/** A walk's code must reach the directory: an effect outside this database, so it goes through the job table. */
function announce(storage: Storage, row: Row, nowMs: number): void {
  const code = row.set.code;
  if (row.kind !== 'walk' || typeof code !== 'string') return;
  const payload = {
    walk: row.id,
    code,
    secretHash: row.set.secretHash ?? null,
    endsAt: row.set.endsAt,
  };
  addJob(storage, {
    id: `join-code ${row.id} ${row.seq}`,
    kind: 'join-code',
    dueAt: nowMs,
    payload: JSON.stringify(payload),
  });
}
