import { readdirSync, readFileSync } from 'node:fs';
import { top } from '../tools/run.ts';

/** The built client, as the server has it. */
export const client = `${top}dist/client/`;

export type Fetched = { url: string; office?: boolean };

/** What the service worker's own text says it fetches, before anybody asks or (`office`) with the office. */
export function fetchedByWorker(): Fetched[] {
  const text = readFileSync(`${client}sw.js`, 'utf8');
  return [...text.matchAll(/\{[^{}]*"url":"[^"]+"[^{}]*\}/g)].map(([one]) => JSON.parse(one));
}

/**
 * Built files that `start` names, and what those name, and so on: read from their text. What is asked for only together with a
 * part that `isLeft`, is left too.
 */
export function namedFrom(start: string, isLeft: (name: string) => boolean): Set<string> {
  const names = readdirSync(`${client}assets`);
  const found = new Set<string>();
  const todo = [start];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    const text = withoutLeft(readFileSync(client + file, 'utf8'), isLeft);
    for (const name of names) {
      if (found.has(`assets/${name}`) || !text.includes(name)) continue;
      found.add(`assets/${name}`);
      todo.push(`assets/${name}`);
    }
  }
  return found;
}

/** A built script begins with the list of all that comes along with what it asks for later; each asking says which. */
function withoutLeft(text: string, isLeft: (name: string) => boolean): string {
  const list = text.match(/^const __vite__mapDeps=.*?m\.f=(\[[^\]]*\])/);
  const files: string[] = list?.[1] ? JSON.parse(list[1]) : [];
  const body = list ? text.slice(list[0].length) : text;
  const asked =
    /import\([`'"]\.\/([^`'"]+)[`'"]\)(?:[^[]{0,200}?__vite__mapDeps\(\[([\d,]*)\]\))?/g;
  return body.replace(asked, (_, name: string, along = '') =>
    isLeft(name)
      ? ''
      : [name, ...along.split(',').map((index: string) => files[Number(index)])].join(' '),
  );
}
