import * as v from 'valibot';
import { manifestBody } from '../../schema/manifest.ts';
import { openLaneBody, type PushBody, pullBody, pushBody } from '../../schema/protocol.ts';
import type { Api, Failure } from '../../web/sync/api.ts';
import type { Edge } from './front.ts';
import type { Mutant } from './mutant.ts';
import type { Chance } from './seeded.ts';
import type { Cookie } from './server.ts';

/** How likely a request or an answer is lost or cut in two, and a request comes twice or late. */
export type Weather = { drop: number; double: number; late: number; cut?: number };
export const calm: Weather = { drop: 0, double: 0, late: 0 };

const unreachable: Failure = { unreachable: true };
const anonymous = (): Cookie => ({ browser: '', person: null });

/** A network between phones and server that loses, doubles, cuts and reorders, and delivers copies long after. */
export class Network {
  readonly #late: (() => unknown)[] = [];
  weather: Weather;
  readonly api: Api;
  /** What took place. */
  readonly tally = { drops: 0, doubles: 0, lates: 0, cuts: 0 };
  /** Between the server's doing what was handed in and its answer on the phone. */
  onPushed: (body: PushBody) => void = () => undefined;
  readonly #edge: Edge;
  readonly #chance: Chance;

  constructor(edge: Edge, chance: Chance, weather: Weather, _mutant: Mutant | null = null) {
    this.#edge = edge;
    this.#chance = chance;
    this.weather = weather;
    this.api = this.apiFor();
  }

  /** Copies that were under way arrive now, in any order. */
  deliverLate(): void {
    while (this.#late.length > 0)
      this.#late.splice(this.#chance.below(this.#late.length), 1)[0]?.();
  }

  /** The server as one browser reaches it; `version` is of an app that is older than the server. */
  apiFor(cookie: () => Cookie = anonymous, version?: () => number | undefined): Api {
    const of = (body: object) => spokenBy(version?.(), body);
    const edge = this.#edge;
    return {
      hello: async () => {
        const { person } = cookie();
        return {
          organisations: [{ slug: 'demo', name: 'Demo', role: null }],
          person: person === null ? null : { id: person, name: person },
          isDemo: false,
        };
      },
      openLane: async (body) => {
        const shown = { ...cookie() };
        return this.#ask(of(body), openLaneBody, (given) => edge.openLane(given, shown));
      },
      pull: async (body) => {
        const shown = { ...cookie() };
        return this.#ask(of(body), pullBody, (given) => edge.pull(given, shown));
      },
      push: async (token, body) =>
        this.#ask(of(body), pushBody, (given) => {
          const answer = edge.push(token, given);
          this.onPushed(given);
          return answer;
        }),
      manifest: async (token, body) =>
        this.#ask(of(body), manifestBody, (given) => edge.manifest(token, given)),
      putPhoto: async (token, id, part, bytes) =>
        this.#carry(
          bytes,
          (given) => edge.putPhoto({ token, id, part, bytes: given }),
          (whole) => whole.slice(0, this.#chance.below(whole.byteLength)),
        ),
    };
  }

  /** Text goes over the wire, and half of it is no JSON: the server says so, or the phone hears nothing that it can read. */
  async #ask<S extends v.GenericSchema, A>(
    body: object,
    schema: S,
    deliver: (given: v.InferOutput<S>) => object | string,
  ): Promise<A | Failure> {
    const answer = await this.#carry(
      JSON.stringify(body),
      (text) => {
        const parsed = v.safeParse(schema, readJson(text));
        const said = parsed.success ? deliver(parsed.output) : { problem: 'bad_shape' };
        return typeof said === 'string' ? said : JSON.stringify(said);
      },
      (text) => text.slice(0, this.#chance.below(text.length)),
      (text) => (this.#isCut() ? text.slice(0, this.#chance.below(text.length)) : text),
    );
    return typeof answer === 'string' ? ((readJson(answer) as A | null) ?? unreachable) : answer;
  }

  async #carry<B, A>(
    body: B,
    deliver: (body: B) => A,
    cut: (body: B) => B,
    back: (answer: A) => A = (answer) => answer,
  ): Promise<A | Failure> {
    const { double, late } = this.weather;
    if (this.#isLost()) return unreachable;
    const sent = this.#isCut() ? cut(body) : body;
    if (this.#chance.happens(late)) {
      this.tally.lates += 1;
      this.#late.push(() => deliver(sent));
      return unreachable;
    }
    if (this.#chance.happens(double)) this.#late.push(() => deliver(sent));
    const answer = deliver(sent);
    if (this.#chance.happens(double)) {
      this.tally.doubles += 1;
      deliver(sent);
    }
    return this.#isLost() ? unreachable : back(answer);
  }

  #isLost(): boolean {
    const isLost = this.#chance.happens(this.weather.drop);
    if (isLost) this.tally.drops += 1;
    return isLost;
  }

  #isCut(): boolean {
    const isCut = this.#chance.happens(this.weather.cut ?? 0);
    if (isCut) this.tally.cuts += 1;
    return isCut;
  }
}

/** An app of then says only what there was to say. */
function spokenBy(version: number | undefined, body: object): object {
  if (version === undefined) return body;
  const { left: _, person: __, ...rest } = body as { left?: unknown; person?: unknown };
  return { ...rest, v: version };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
