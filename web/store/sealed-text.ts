import { openCaptureDatabase, openSealer } from './capture-database.ts';
import type { Sealer } from './sealer.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Drops what was written under a name that begins so, and was not touched for that long. */
export function dropOld(storage: () => Kept, beginning: string, now: number, keepMs: number): void {
  try {
    const kept = storage();
    const names = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
    for (const name of names) {
      const at = Number(kept.getItem(name)?.split(' ')[0]);
      if (name.startsWith(beginning) && !(now - at <= keepMs)) kept.removeItem(name);
    }
  } catch {
    // Then nothing was kept either.
  }
}

/** A text under one name, which no one can read who reads the storage: what a resident tells before it is saved. */
export type SealedText = {
  /** @returns null when there is none, or none that this browser sealed. */
  read(): Promise<string | null>;
  /** The last one written stands, in whatever order they are sealed. */
  write(text: string): Promise<void>;
  drop(): void;
};

export function sealedText(name: string, sealer: Promise<Sealer>, storage: () => Kept): SealedText {
  let turn = 0;
  return {
    async read() {
      try {
        const kept = storage().getItem(name);
        return kept === null
          ? null
          : await (await sealer).unseal(bytesOf(kept.split(' ')[1] ?? ''));
      } catch {
        return null;
      }
    },
    async write(text) {
      turn += 1;
      const mine = turn;
      try {
        const sealed = await (await sealer).seal(text);
        if (mine === turn) storage().setItem(name, `${Date.now()} ${textOf(sealed)}`);
      } catch {
        // A browser may refuse its storage: then it stands on the screen alone.
      }
    },
    drop() {
      turn += 1;
      try {
        storage().removeItem(name);
      } catch {
        // Nothing was kept either.
      }
    },
  };
}

/** With the key of this browser, which no script can take out of it. */
export const sealedHere = (name: string): SealedText =>
  sealedText(name, openCaptureDatabase().then(openSealer), () => localStorage);

const textOf = (bytes: ArrayBuffer): string => {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary);
};
const bytesOf = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
