import { lockOf } from './between-page-and-worker.ts';

/** The path of this page's first script. */
export const entryHere = (): string => {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  return new URL(script?.src ?? '/', location.href).pathname;
};

/** Keeps the files of the version this page runs from on this device for as long as the page lives. */
export function holdVersion(): void {
  const forEver = new Promise<void>(() => undefined);
  void navigator.locks?.request(lockOf(entryHere()), { mode: 'shared' }, () => forEver);
}
