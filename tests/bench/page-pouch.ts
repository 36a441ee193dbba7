import type { Mutation } from '../../schema/mutations/mutation.ts';
import { elapsed } from './timing.ts';

type Replicated = { ok: boolean; docs_written: number };
type Pouch = {
  bulkDocs(docs: unknown[]): Promise<unknown>;
  destroy(): Promise<unknown>;
  info(): Promise<{ doc_count: number }>;
  replicate: { to(url: string): Promise<Replicated>; from(url: string): Promise<Replicated> };
};
declare const PouchDB: new (name: string) => Pouch;

/** PouchDB as it comes: its IndexedDB adapter here, express-pouchdb on LevelDB there, no option set. */
export function openPouch() {
  const remote = (name: string) => `${location.origin}/pouch/${name}`;
  let local: Pouch | undefined;
  return {
    async fill(name: string, muts: readonly Mutation[]) {
      local = new PouchDB(name);
      await local.bulkDocs(muts.map(({ mid, ...rest }) => ({ _id: mid, ...rest })));
      // Made beforehand, as ours is.
      await new PouchDB(remote(name)).info();
    },
    /** @returns ms */
    push: (name: string) =>
      elapsed(async () => {
        const result = await local?.replicate.to(remote(name));
        if (!result?.ok) throw new Error('PouchDB did not push');
      }),
    /** Into an empty database. @returns ms */
    async pull(name: string, count: number) {
      await local?.destroy();
      const other = new PouchDB(`${name}-other`);
      await other.info();
      const ms = await elapsed(() => other.replicate.from(remote(name)));
      const { doc_count } = await other.info();
      if (doc_count !== count) throw new Error(`PouchDB pulled ${doc_count} of ${count}`);
      await other.destroy();
      return ms;
    },
  };
}
