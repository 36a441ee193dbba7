import { type ReadonlySignal, signal } from '@preact/signals';

/** Where the sheets place things otherwise on a screen that lies, so that the order of what can be pressed follows what is seen. */
const follows = (query: string): ReadonlySignal<boolean> => {
  const media = globalThis.matchMedia?.(query);
  const matches = signal(media?.matches ?? false);
  media?.addEventListener('change', () => {
    matches.value = media.matches;
  });
  return matches;
};

export const lies = follows('(orientation: landscape)');

/** And is as low as a phone on its side. */
export const liesLow = follows('(orientation: landscape) and (max-height: 30rem)');
