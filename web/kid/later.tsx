import { signal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import { useEffect } from 'preact/hooks';

const waiting = new Set<() => Promise<void>>();

/** A part of the shell that comes after its first screen. Not there, without a network on a first visit: `missing` is shown for it. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  missing?: () => VNode,
) {
  const part = signal<ComponentType<P> | null>(null);
  const isMissing = signal(false);
  const fetchPart = async () => {
    if (part.peek()) return;
    isMissing.value = false;
    try {
      const loaded = await load();
      part.value = loaded;
      waiting.delete(fetchPart);
    } catch {
      isMissing.value = true;
    }
  };
  waiting.add(fetchPart);
  return function Later(props: P): VNode | null {
    useEffect(() => void fetchPart(), []);
    const Part = part.value;
    if (Part) return <Part {...props} />;
    return isMissing.value && missing ? missing() : null;
  };
}

/** Fetches every part that was not shown yet, so that showing it needs no network. */
export async function fetchParts(): Promise<void> {
  await Promise.all([...waiting].map((fetchPart) => fetchPart()));
}
