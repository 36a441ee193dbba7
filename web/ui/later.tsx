import { signal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { firstWords } from '../text/first/words.ts';
import { firstPicture } from './first-picture.ts';

/** On a link that says nothing any more a part never comes; if it does all the same, it is shown. */
const LATE_MS = 10_000;
const waiting = new Set<() => Promise<void>>();

/**
 * A part of a screen that nobody needs to see its first picture. It is fetched when it is first shown, or before that by
 * `fetchParts`; from then on it is there at once. Not there, without a network on a first visit: it says so, and can be asked again.
 * @param isAside stays silent about that: what it belongs to says it.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, isAside = false) {
  const part = signal<ComponentType<P> | null>(null);
  const isMissing = signal(false);
  const fetchPart = async () => {
    isMissing.value = false;
    await tryPart();
  };
  const tryPart = async () => {
    if (part.peek()) return;
    const late = setTimeout(() => {
      isMissing.value = true;
    }, LATE_MS);
    try {
      const loaded = await load();
      part.value = loaded;
      waiting.delete(fetchPart);
    } catch {
      isMissing.value = true;
    }
    clearTimeout(late);
  };
  waiting.add(fetchPart);
  return function Later(props: P & { onClose?: () => void }): VNode | null {
    // What is only beside a screen does not hold up the first one.
    useEffect(() => void (isAside ? firstPicture.then(fetchPart) : fetchPart()), []);
    const Part = part.value;
    if (Part) return <Part {...props} />;
    if (isAside || !isMissing.value) return null;
    // It says so until the part is there: a tap on what is below would be lost when the page is loaded anew.
    const again = async () => {
      await tryPart();
      // A browser does not fetch again what failed once, as long as the page lives.
      if (!part.peek()) await reloadIfReachable();
    };
    return <Missing onAgain={() => void again()} onClose={props.onClose} />;
  };
}

/** Fetches every part that was not shown yet, so that showing it needs no network. */
export async function fetchParts(): Promise<void> {
  await Promise.all([...waiting].map((fetchPart) => fetchPart()));
}

/** Without a network there is a page to lose, and nothing to win. */
async function reloadIfReachable(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(
    () => null,
  );
  if (answer?.ok) location.reload();
}

function Missing({
  onAgain,
  onClose,
}: {
  onAgain: () => void;
  onClose?: (() => void) | undefined;
}) {
  const { app } = firstWords.value;
  return (
    <div class="missing">
      <p role="alert">{app.partMissing}</p>
      <button type="button" class="button" onClick={onAgain}>
        {app.tryAgain}
      </button>
      {onClose && (
        <button type="button" class="button" onClick={onClose}>
          {app.close}
        </button>
      )}
    </div>
  );
}
