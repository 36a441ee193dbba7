import { castOf, comeBack, found } from './cast.ts';
import { type Mood, turns } from './faults.ts';
import { Front } from './front.ts';
import type { Mutant } from './mutant.ts';
import { calm, Network } from './network.ts';
import { checkupFaults } from './oracle/checkup.ts';
import { provenFaults } from './oracle/proven.ts';
import { violations } from './oracle.ts';
import type { Phone, Surroundings } from './phone.ts';
import { comeToRest } from './rest.ts';
import { Restless } from './restless.ts';
import { type Chance, chanceOf } from './seeded.ts';
import { Server } from './server.ts';
import { type Event, emptyTally, type Tally } from './tally.ts';
import { countWork } from './work-done.ts';

const STEPS = 46;
const MOST_PHONES = 9;
/** About as many turns as one round takes. */
const MOST_TURNS = 60;
const START_MS = Date.UTC(2026, 10, 23, 10);
/** One day in so many is spent on the walk as a whole: planned, led, talked over. */
const ONE_IN = 3;
const DRAWER_MS = 4 * 24 * 3_600_000;

export type Ran = { faults: string[]; tally: Tally };
export type Log = (line: string) => void;

/** Plays one day with everything that can go wrong, lets it come to rest, and looks what is broken. */
export async function runSchedule(
  seed: number,
  mutant: Mutant | null = null,
  log: Log = () => undefined,
): Promise<Ran> {
  const world = new World(seed, mutant, log);
  await world.begin();
  for (let step = 0; step < STEPS; step++) await world.step();
  const isAtRest = await world.end();
  const faults = await violations(world);
  for (const server of world.servers) faults.push(...(await checkupFaults(server, world.nowMs)));
  const tally = world.count();
  for (const server of world.servers) server.database.release();
  return { faults: isAtRest ? faults : ['I2 does not come to rest', ...faults], tally };
}

/** What happens to a phone or a server, each with how often of a thousand steps. */
type Mishap = readonly [event: Event, weight: number, happen: (phone: Phone) => unknown];

export class World {
  nowMs = START_MS;
  phones: Phone[] = [];
  /** What phones said of all being in, and was not so when they said it. */
  readonly untrue: string[] = [];
  readonly chance: Chance;
  readonly mood: Mood = { kill: 0.015, crash: 0.01 };
  readonly servers: readonly Server[];
  readonly network: Network;
  readonly #tally = emptyTally();
  readonly #around: Surroundings;
  readonly #log: Log;
  readonly #restless: Restless;
  #hasLain = false;

  constructor(seed: number, mutant: Mutant | null, log: Log) {
    this.#log = log;
    this.chance = chanceOf(seed);
    const { chance, mood } = this;
    const server = (slug: string) => new Server(() => this.nowMs, chance, { slug, mood, mutant });
    this.servers = [server('demo'), server('other')];
    const front = new Front(this.servers, mutant);
    this.network = new Network(front, chance, { drop: 0.1, double: 0.08, late: 0.05, cut: 0.03 });
    const apiFor = (phone: Phone) =>
      this.network.apiFor(
        () => phone.cookie,
        () => (phone.isOld ? 1 : undefined),
      );
    this.#restless = new Restless(this, seed, () =>
      this.#say('server restores', 'the server is put back before it has answered'),
    );
    const now = () => this.nowMs;
    const together = seed % ONE_IN === 1 ? 0.85 : 0.1;
    this.#around = { api: this.network.api, apiFor, chance, mood, now, together, defect: mutant };
  }

  get main(): Server {
    const [main] = this.servers;
    if (!main) throw new Error('There is no server');
    return main;
  }

  async begin(): Promise<void> {
    const { crash } = this.mood;
    this.mood.crash = 0;
    found(this.servers);
    if (crash) this.mood.crash = crash;
    this.phones = await castOf({ around: this.#around, nowMs: this.nowMs });
    for (const phone of this.phones) if (this.chance.happens(0.3)) phone.backUp();
    // Most days begin with everybody in sight of each other.
    if (this.chance.happens(0.15)) return;
    for (const phone of this.phones.slice(0, 3))
      for (let finds = 0; finds < 2; finds++) await phone.save(this.nowMs);
    for (let round = 0; round < 2; round++) for (const phone of this.phones) await phone.sync(1);
    if (this.chance.happens(0.5)) this.main.backUp();
  }

  async step(): Promise<void> {
    this.nowMs += this.chance.below(60_000);
    await this.#restless.step();
    // The desk handles what all the others bring in.
    const isDesk = this.chance.happens(0.25);
    const some = isDesk ? this.phones.filter(({ name }) => /^(desk|lead)/.test(name)) : this.phones;
    const phone = this.chance.pick(some);
    if (!phone) return;
    const roll = this.chance.next();
    if (roll < 0.42 && !this.#restless.isEvening) await this.#write(phone);
    else if (roll < 0.8 || this.#restless.isEvening) await this.#sync(phone);
    else await this.#mishap(phone);
  }

  /** Everything that was under way arrives, the weather clears up, and all hand in and read until nothing is left. */
  async end(): Promise<boolean> {
    this.network.deliverLate();
    this.network.weather = calm;
    this.network.onPushed = () => undefined;
    this.#restless.putBack();
    this.mood.kill = 0;
    this.mood.crash = 0;
    for (const phone of this.phones) {
      phone.isFull = false;
      phone.cookie = { ...phone.cookie, person: phone.person };
    }
    this.#log('— everything that was under way arrives, and all come to rest —');
    return comeToRest(this);
  }

  count(): Tally {
    const tally = this.#tally;
    const { drops, doubles, lates, cuts } = this.network.tally;
    Object.assign(tally, { drops, doubles, 'late copies': lates, 'cut bodies': cuts });
    for (const { crashes } of this.servers) {
      tally['crashes before commit'] += crashes.before;
      tally['crashes after commit'] += crashes.after;
    }
    for (const phone of this.phones) {
      tally['app kills'] += phone.tally.kills;
      tally['full phones'] += phone.tally.refusedForRoom;
      for (const { formerly } of phone.capture.lanes.values())
        if (formerly.length > 0) tally.forks += 1;
    }
    countWork(this.main, tally);
    return tally;
  }

  async #write(phone: Phone): Promise<void> {
    const what = await phone.save(this.nowMs);
    this.#say('saves', `${phone.name} saves ${what}`);
    if (this.chance.happens(0.3)) await this.#write(phone);
    if (!this.chance.happens(0.3)) return;
    await phone.photograph(this.nowMs);
    this.#say('photos', `${phone.name} takes a photo`);
  }

  async #sync(phone: Phone): Promise<void> {
    const tabs = this.chance.happens(this.#restless.is ? 0.7 : 0.25) ? 2 : 1;
    const rounds = phone.sync(tabs);
    // People go on pinning while it syncs, and anything may happen meanwhile.
    await turns(this.chance.below(MOST_TURNS));
    if (!this.#restless.isEvening && this.chance.happens(0.3)) await this.#write(phone);
    if (!this.#restless.isEvening && this.chance.happens(0.15))
      await this.#mishap(this.chance.pick(this.phones) ?? phone);
    const outcomes = await rounds;
    this.untrue.push(...provenFaults(phone, this.servers));
    this.#say('rounds', `${phone.name} syncs: ${outcomes.map(named).join(', ') || 'ended'}`);
    if (tabs === 2) this.#tally['two tabs'] += 1;
    if (this.chance.happens(0.8)) await phone.develop(this.nowMs);
  }

  async #mishap(phone: Phone): Promise<void> {
    const all = this.#mishaps();
    let roll = this.chance.below(all.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [event, weight, happen] of all) {
      roll -= weight;
      if (roll >= 0) continue;
      if ((await happen(phone)) === false) return;
      this.#say(event, `${event}: ${phone.name}`);
      return;
    }
  }

  readonly #mishaps = (): readonly Mishap[] => [
    ['late copies', 100, () => this.network.deliverLate()],
    ['evictions of the view', 120, (phone) => phone.evictView()],
    ['evictions of everything', 15, (phone) => this.wipe(phone)],
    ['cloned phones', 90, (phone) => this.#clone(phone)],
    ['backups', 60, (phone) => phone.backUp()],
    ['restored phones', 50, (phone) => this.#putBack(phone)],
    ['backups', 110, () => this.main.backUp()],
    ['server restores', 110, () => !this.#restless.is && this.main.restore()],
    ['clock jumps', 60, (phone) => this.#jump(phone)],
    ['full phones', 60, (phone) => this.#fill(phone)],
    ['upgrades', 40, (phone) => this.#upgrade(phone)],
    ['signed out', 60, (phone) => this.#signOut(phone)],
    ['revoked', 12, (phone) => this.#revoke(phone)],
    ['days in a drawer', 8, () => this.#wait()],
    ['erasures', 70, () => this.#erase()],
  ];

  async wipe(phone: Phone): Promise<void> {
    this.#promise(phone);
    phone.wipe();
    await comeBack(phone, this.nowMs);
  }

  #putBack(phone: Phone): boolean {
    this.#promise(phone);
    return phone.restore();
  }

  /** What was answered for is there, whatever becomes of the phone that handed it in. */
  #promise({ capture }: Phone): void {
    for (const server of this.servers)
      for (const { id, ackN, epoch } of capture.lanes.values())
        if (server.seats.has(id) && epoch === server.epoch)
          for (const { n, mid } of capture.mutations.get(id) ?? [])
            if (n <= ackN) server.promised.add(mid);
  }

  #clone(phone: Phone): boolean {
    if (this.phones.length >= MOST_PHONES) return false;
    this.phones.push(phone.clone());
    return true;
  }

  /** Up to ten years off, either way. */
  #jump(phone: Phone): void {
    phone.clockOff = Math.trunc((this.chance.next() - 0.5) * 20 * 365 * 24 * 3_600_000);
  }

  #fill(phone: Phone): void {
    phone.isFull = !phone.isFull;
  }

  #upgrade(phone: Phone): boolean {
    if (!phone.isOld) return false;
    phone.isOld = false;
    return true;
  }

  /** Its cookie is gone, or its person: it hands in, and reads again when it is let in. */
  #signOut(phone: Phone): void {
    const { browser, person } = phone.cookie;
    phone.cookie =
      phone.person === null
        ? { browser: `${browser}+`, person }
        : { browser, person: person === null ? phone.person : null };
  }

  async #revoke(phone: Phone): Promise<boolean> {
    const lane = this.chance.pick([...phone.capture.lanes.values()]);
    if (!lane || lane.startedHere || lane.person) return false;
    for (const { seats } of this.servers)
      for (const seat of seats.values()) if (seat.actor.root === lane.root) seat.isRevoked = true;
    return true;
  }

  #wait(): boolean {
    if (this.#hasLain) return false;
    this.#hasLain = true;
    this.nowMs += DRAWER_MS;
    return true;
  }

  #erase(): boolean {
    const concern = this.chance.pick(this.main.rows<{ id: string }>('SELECT id FROM concern'));
    if (!concern) return false;
    this.main.erase(concern.id);
    return true;
  }

  #say(event: Event, line: string): void {
    this.#tally[event] += 1;
    this.#log(line);
  }
}

const named = (outcome: unknown): string =>
  typeof outcome === 'string' ? outcome : Object.values(outcome as object).join(' ');
