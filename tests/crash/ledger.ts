import { type Api, isFailure } from '../../web/sync/api.ts';
import { apiClient } from '../../web/sync/api-client.ts';
import { inBrowser, type Jar } from './browser.ts';

/** What was sent to the server and what it answered for, written down beside the phones and never read by them. */
export class Ledger {
  /** Mids, each once. */
  readonly sent = new Set<string>();
  readonly acknowledged = new Set<string>();
  /** Photos of which a part was said to be in, as `<id> full` and `<id> small`. */
  readonly stored = new Set<string>();
  /** Concerns that were said to be erased. */
  readonly erased = new Set<string>();
  /** Mutations that left, each time that they did. */
  sendings = 0;
  /** What was said instead of an answer: a problem, or nothing at all. */
  readonly problems = new Set<string>();

  /** The app's own client, in a browser of its own. */
  apiFor(url: string, jar: Jar): Api {
    const own = apiClient(url, () => false);
    const asked = async <A extends object>(work: () => Promise<A>): Promise<A> => {
      const answer = await inBrowser(jar, work);
      if (isFailure(answer)) this.problems.add('problem' in answer ? answer.problem : 'no answer');
      return answer;
    };
    return {
      hello: () => asked(own.hello),
      openLane: (body) => asked(() => own.openLane(body)),
      pull: (body) => asked(() => own.pull(body)),
      manifest: (token, body) => asked(() => own.manifest(token, body)),
      push: async (token, body) => {
        for (const { mid } of body.muts) this.sent.add(mid);
        this.sendings += body.muts.length;
        const answer = await asked(() => own.push(token, body));
        if ('ack' in answer)
          for (const { n, mid } of body.muts) if (n <= answer.ack) this.acknowledged.add(mid);
        return answer;
      },
      putPhoto: async (token, id, part, bytes, onProgress) => {
        const answer = await asked(() => own.putPhoto(token, id, part, bytes, onProgress));
        if ('stored' in answer) this.stored.add(`${id} ${part}`);
        return answer;
      },
    };
  }
}
