import { readdirSync } from 'node:fs';
import { type Core, openCore } from '../../../api/organisation/core.ts';
import { nodeStorage } from '../../../api/organisation/node-storage.ts';
import type { Actor } from '../../../schema/actor.ts';
import { newSecret } from '../../../schema/ids.ts';
import { limits } from '../../../schema/limits.ts';
import { PROTOCOL_VERSION } from '../../../schema/protocol.ts';
import { DAY_MS, TOWN_DAYS, town } from './town.ts';
import { type Act, actsOf, type Decision, seededBytes } from './town-acts.ts';

/** The file of the one organisation's object in a state folder. */
export function objectFile(stateDir: string): string {
  const folder = `${stateDir}/v3/do`;
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    /(^|\/)[0-9a-f]{64}\.sqlite$/.test(name),
  );
  if (!file) throw new Error(`No object in ${folder}`);
  return `${folder}/${file}`;
}

/**
 * Puts a town into the object's own file while nothing runs on it, through the organisation's core as if two years went by: phones
 * push, the office decides, and the clock is at that day, so that "recently" is as in life. A page at a time as the protocol has it.
 */
export function fill(stateDir: string, finds: number, endsAt: number): void {
  const storage = nodeStorage(objectFile(stateDir));
  storage.db.exec('PRAGMA synchronous = OFF; PRAGMA cache_size = -200000');
  const clock = { nowMs: endsAt - (TOWN_DAYS + 1) * DAY_MS };
  // What the demo brought was there already.
  storage.db.prepare('UPDATE journal SET received_at = ?').run(clock.nowMs);
  const random = seededBytes(2);
  const core = openCore(storage, () => clock.nowMs, random);
  const office = officeLane(newSecret(16, random));
  const lanes = new Map<string, number>();
  const push = (actor: Actor, acts: readonly Act[]) => {
    for (let from = 0; from < acts.length; from += limits.pushMutations)
      pushPage(core, lanes, actor, acts.slice(from, from + limits.pushMutations));
  };

  const walks = town({ finds, endsAt }).map((walk, index) => actsOf(walk, index, random));
  let decisions: Decision[] = [];
  for (let day = 0; day <= TOWN_DAYS; day++) {
    const until = endsAt - (TOWN_DAYS - day) * DAY_MS;
    clock.nowMs = until;
    for (const walk of walks.filter(({ at }) => at > until - DAY_MS && at <= until)) {
      for (const { actor, acts } of walk.handed) push(actor, acts);
      decisions.push(...walk.decisions);
    }
    const due = decisions.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
    decisions = decisions.filter(({ at }) => at > until);
    push(
      office,
      due.flatMap(({ acts }) => acts),
    );
    if ((TOWN_DAYS - day) % 90 === 0) core.runRetention();
  }
  // Those nights were: only the coming one is still planned.
  storage.db.prepare("DELETE FROM job WHERE kind = 'retention' AND due_at <= ?").run(endsAt);
  storage.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  storage.close();
}

/** A desk of the demo's team lead. */
const officeLane = (lane: string): Actor => ({
  lane,
  root: lane,
  person: 'lotte',
  role: 'team-lead',
  walk: null,
  isRevoked: false,
  isLate: false,
});

function pushPage(
  core: Core,
  lanes: Map<string, number>,
  actor: Actor,
  acts: readonly Act[],
): void {
  const from = lanes.get(actor.lane) ?? 0;
  const muts = acts.map((act, at) => ({ n: from + at + 1, ...act }));
  const answer = core.push(actor, { v: PROTOCOL_VERSION, lane: actor.lane, muts });
  const wrong = 'fork' in answer ? answer : answer.r.find(({ s }) => s !== 'ok');
  if (wrong || 'fork' in answer || answer.r.length < muts.length)
    throw new Error(`Not taken in: ${JSON.stringify(wrong)}`);
  lanes.set(actor.lane, from + muts.length);
}
