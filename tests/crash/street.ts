import type { Lane, Work } from '../../web/store/capture-store.ts';
import { jsonPost } from '../../web/sync/json-post.ts';
import { newJoin, newLane, newWalk } from '../../web/sync/new-lane.ts';
import { emptyDisk, memoryCapture } from '../simulation/memory-capture.ts';
import { Phone, type Surroundings } from '../simulation/phone.ts';
import { type Chance, chanceOf } from '../simulation/seeded.ts';
import { inBrowser, type Jar } from './browser.ts';
import { SLUG } from './house.ts';
import { Ledger } from './ledger.ts';
import { crashDarkroom } from './pictures.ts';

/** How likely each step on a phone ends its app: phones fall over too. */
const KILL = 0.0005;
/** Words are numbered, so that none is in another and none comes twice. */
const FIRST_WORD = 100_000_000;
const WORDS = 1e9;

type Begun = { lane: Lane; work: Work[] };
export type Walk = { id: string; code: string; sinceMs: number };
/** A walk's code works once its job has run. */
const CODE_WORKS_MS = 1_500;

/** The phones of a day, each with the app's own code on it and a browser of its own, before a server over HTTP. */
export class Street {
  readonly ledger = new Ledger();
  readonly phones: Phone[] = [];
  readonly walks: Walk[] = [];
  readonly chance: Chance;
  readonly #around: Surroundings;
  readonly #jars = new Map<Phone, Jar>();
  readonly #url: string;
  #words = FIRST_WORD;

  constructor(url: string, seed: number) {
    this.#url = url;
    const own = chanceOf(seed);
    const below = (limit: number) => (limit === WORDS ? this.#words++ : own.below(limit));
    this.chance = { ...own, below };
    const apiFor = (phone: Phone) => {
      const jar: Jar = new Map();
      this.#jars.set(phone, jar);
      return this.ledger.apiFor(url, jar);
    };
    this.#around = {
      api: this.ledger.apiFor(url, new Map()),
      apiFor,
      chance: this.chance,
      mood: { kill: KILL },
      defect: null,
      darkroom: crashDarkroom,
    };
  }

  /** Somebody without an account starts a walk. */
  async startWalk(): Promise<Phone> {
    const begun = await newWalk(SLUG, 'Lou', 'Rondje', this.#made());
    const [first] = begun.work;
    this.walks.push({ id: first?.mid ?? '', code: String(first?.set.code), sinceMs: Date.now() });
    return this.#begin(this.#phone('leader', null), begun);
  }

  join(walk: Walk): Promise<Phone> {
    const { code } = walk;
    const who = this.chance.happens(0.2) ? { avatar: 'fox' as const } : { nickname: 'Sam' };
    const phone = this.#phone('avatar' in who ? 'child' : 'guest', null);
    return this.#begin(phone, newJoin({ ...who, code }, this.#made()));
  }

  /** Somebody who works here comes along, or sits down at the desk. @returns null where they could not sign in. */
  async comeToWork(person: string, walk?: Walk): Promise<Phone | null> {
    const phone = this.#phone(person, person);
    const answer = await this.ask(phone, '/v1/demo/sign-in', { person });
    if (!answer?.ok) return null;
    const made = { ...this.#made(), person };
    const desk = { lane: newLane({ by: 'organisation', slug: SLUG }, person, made), work: [] };
    const begun = walk ? newJoin({ nickname: person, code: walk.code }, made) : desk;
    return this.#begin(phone, begun);
  }

  /** Whether others can come in by its code, as far as that can be known here. */
  isOpen = ({ id, sinceMs }: Walk): boolean =>
    this.ledger.acknowledged.has(id) && sinceMs < Date.now() - CODE_WORKS_MS;

  /** Nothing falls over on the phones any more. */
  calm(): void {
    this.#around.mood.kill = 0;
  }

  /** A question of one phone's browser that is no part of the sync. @returns null when no answer came. */
  ask(phone: Phone, path: string, body: object): Promise<Response | null> {
    const jar = this.#jars.get(phone) ?? new Map();
    const signal = AbortSignal.timeout(10_000);
    return inBrowser(jar, () => fetch(this.#url + path, { ...jsonPost(body), signal })).catch(
      () => null,
    );
  }

  #made = () => ({ nowMs: Date.now(), random: this.chance.bytes });

  #phone(name: string, person: string | null): Phone {
    const phone = new Phone(this.#around, emptyDisk());
    phone.name = `${name} ${this.phones.length}`;
    phone.person = person;
    phone.cookie = { browser: phone.name, person };
    return phone;
  }

  async #begin(phone: Phone, { lane, work }: Begun): Promise<Phone> {
    const own = phone.person ? lane : { ...lane, forPerson: null };
    await memoryCapture(phone.capture).add(own, work);
    phone.say(work, own);
    this.phones.push(phone);
    return phone;
  }
}
