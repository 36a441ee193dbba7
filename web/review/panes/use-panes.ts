import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type Fitted, fitted, type Pane, readWidths, type Widths } from './widths.ts';

const KEY = 'panes';

/** Both edges read it: as one pane grows, the other has less room. */
const asked = signal<Widths>(remembered());

type Sized = Fitted & {
  /** Null brings back how it was first. */
  size: (width: number | null) => void;
  /** In this browser, for the next time. */
  remember: () => void;
};

/** The width of a pane at the desk, as it was left here and as the window allows. */
export function usePane(pane: Pane): Sized {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const measure = () => setRoom(roomNow());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    ...fitted(asked.value, room, rem)[pane],
    size(width) {
      asked.value = { ...asked.value, [pane]: width };
    },
    remember,
  };
}

const roomNow = () => document.documentElement.clientWidth;

function remembered(): Widths {
  try {
    return readWidths(localStorage.getItem(KEY));
  } catch {
    return readWidths(null);
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(asked.value));
  } catch {
    // A browser that refuses its storage: the widths hold for this page.
  }
}
