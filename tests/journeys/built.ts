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

/** Built files that `start` names, and what those name, and so on: read from their text. */
export function namedFrom(start: string, isLeft: (name: string) => boolean): Set<string> {
  const names = readdirSync(`${client}assets`);
  const found = new Set<string>();
  const todo = [start];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    const text = readFileSync(client + file, 'utf8');
    for (const name of names) {
      if (found.has(`assets/${name}`) || isLeft(name) || !text.includes(name)) continue;
      found.add(`assets/${name}`);
      todo.push(`assets/${name}`);
    }
  }
  return found;
}
