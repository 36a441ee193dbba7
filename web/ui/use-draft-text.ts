import { useState } from 'preact/hooks';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Text that is being written, kept for as long as the tab lives: a page that the phone kills loses nothing. */
export function draftText(storage: () => Kept, key: string) {
  const name = `draft ${key}`;
  return {
    /** @returns null when nothing was left behind. */
    read: (): string | null => attempt(() => storage().getItem(name)),
    /** Forgets the draft when it says nothing that is not saved already. */
    write(text: string, saved: string): void {
      attempt(() => (text === saved ? storage().removeItem(name) : storage().setItem(name, text)));
    },
  };
}

/** A browser may refuse its storage, or have none left: then the text is on the screen alone. */
function attempt<V>(work: () => V): V | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** A text being written about `key`, starting with what was left behind. `saved` is what stands already. */
export function useDraftText(key: string, saved: string) {
  const draft = draftText(() => sessionStorage, key);
  const [text, setText] = useState(() => draft.read() ?? saved);
  const [wasKept] = useState(() => text !== saved);
  const write = (next: string) => {
    setText(next);
    draft.write(next, saved);
  };
  /** It is saved now; the field shows `left` from here on. */
  const done = (left: string) => {
    setText(left);
    draft.write('', '');
  };
  return { text, write, done, isKept: wasKept && text !== saved };
}
