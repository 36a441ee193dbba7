import { signal } from '@preact/signals';
import type { Finder } from './finder.ts';
import type { AskName, Asks, FromFinder, ToFinder } from './finder-channel.ts';

/** What a worker is to the finder; a test has one in its own thread. */
export type FinderPort = {
  postMessage(message: ToFinder): void;
  onmessage: ((event: MessageEvent<FromFinder>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
};

const ownWorker = (): FinderPort =>
  new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module' });

type Waiting = { resolve: (answer: unknown) => void; reject: (problem: Error) => void };

/** Finds among all there are in a worker; answers come in the order of the questions. Close it when the desk goes. */
export function openFinder(open: () => FinderPort = ownWorker): Finder {
  const version = signal(0);
  const isRead = signal(false);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isOpen = true;
  const port = open();

  const failAll = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  port.onmessage = ({ data }) => {
    if ('is' in data) {
      if (data.is === 'news') version.value += 1;
      else isRead.value = true;
      return;
    }
    const asked = waiting.get(data.n);
    waiting.delete(data.n);
    if ('problem' in data) asked?.reject(new Error(data.problem));
    else asked?.resolve(data.answer);
  };
  port.onerror = ({ message }) => failAll(message || 'The finder stopped');

  const ask =
    <Name extends AskName>(name: Name) =>
    (body: Parameters<Asks[Name]>[0]) =>
      new Promise<Awaited<ReturnType<Asks[Name]>>>((resolve, reject) => {
        if (!isOpen) return reject(new Error('The finder is closed'));
        last += 1;
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        port.postMessage({ is: 'ask', n: last, name, body });
      });

  return {
    version,
    isRead,
    overlay(changed, removed, left = []) {
      if (!isOpen || changed.length + removed.length + left.length === 0) return;
      port.postMessage({ is: 'overlay', changed, removed, left });
      version.value += 1;
    },
    facts(facts) {
      if (!isOpen) return;
      port.postMessage({ is: 'facts', facts });
      version.value += 1;
    },
    read(asked) {
      if (isOpen) port.postMessage({ is: 'read', ...asked });
    },
    list: ask('list'),
    ways: ask('ways'),
    map: ask('map'),
    hexes: ask('hexes'),
    near: ask('near'),
    byId: ask('byId'),
    close() {
      isOpen = false;
      port.terminate();
      failAll('The finder is closed');
    },
  };
}
