import type { Api, Failure } from '../../web/sync/api.ts';
import type { Chance } from './seeded.ts';
import type { Server } from './server.ts';

/** How likely a request or an answer is lost, and a request comes twice or late. */
export type Weather = { drop: number; double: number; late: number };
export const calm: Weather = { drop: 0, double: 0, late: 0 };

/** Mistakes put in on purpose, to prove that the oracle sees them. */
export type Defect = 'fork-unseen' | 'restore-unseen' | 'ack-all' | 'page-unchecked';

/** A network between phones and server that loses, doubles and reorders, and delivers copies long after. */
export class Network {
  readonly #late: (() => unknown)[] = [];
  weather: Weather;
  readonly #server: Server;
  readonly #chance: Chance;
  readonly #defect: Defect | null;

  constructor(server: Server, chance: Chance, weather: Weather, defect: Defect | null) {
    this.#server = server;
    this.#chance = chance;
    this.weather = weather;
    this.#defect = defect;
  }

  /** Copies that were under way arrive now, in any order. */
  deliverLate(): void {
    while (this.#late.length > 0)
      this.#late.splice(this.#chance.below(this.#late.length), 1)[0]?.();
  }

  readonly api: Api = {
    hello: async () => ({
      organisations: [{ slug: 'demo', name: 'Demo', role: null }],
      person: null,
      isDemo: false,
    }),
    openLane: (body) => this.#carry(structuredClone(body), (given) => this.#server.openLane(given)),
    pull: (body) =>
      this.#carry(structuredClone(body), (given) => this.#spoil(this.#server.pull(given))),
    putPhoto: (token, id, part, bytes) =>
      this.#carry(structuredClone({ token, id, part, bytes }), (given) =>
        this.#server.putPhoto(given),
      ),
    push: (token, body) =>
      this.#carry(structuredClone(body), (given) => {
        const answer = this.#spoil(this.#server.push(token, given));
        const last = given.muts.at(-1)?.n ?? 0;
        if (this.#defect === 'fork-unseen' && 'fork' in answer)
          return { epoch: answer.epoch, ack: last, head: 0, r: [] };
        return answer;
      }),
  };

  #spoil<T extends object>(answer: T): T {
    return this.#defect === 'restore-unseen' && 'epoch' in answer
      ? { ...answer, epoch: 1 }
      : answer;
  }

  async #carry<B, A extends object>(body: B, deliver: (body: B) => A): Promise<A | Failure> {
    const { drop, double, late } = this.weather;
    const unreachable: Failure = { unreachable: true };
    if (this.#chance.happens(drop)) return unreachable;
    if (this.#chance.happens(late)) {
      this.#late.push(() => deliver(structuredClone(body)));
      return unreachable;
    }
    if (this.#chance.happens(double)) this.#late.push(() => deliver(structuredClone(body)));
    const answer = deliver(structuredClone(body));
    if (this.#chance.happens(double)) deliver(structuredClone(body));
    return this.#chance.happens(drop) ? unreachable : structuredClone(answer);
  }
}
