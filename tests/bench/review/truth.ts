import { DatabaseSync } from 'node:sqlite';
import { categories } from '../../../schema/vocabulary/categories.ts';
import { objectFile } from './fill.ts';

/** A find as the page of the peer gets it. */
export type Point = [lat: number, lng: number, category: string];
/** What the file of the object holds, to hold both screens to it. */
export type Truth = {
  points: Point[];
  /** How many the desk shows as it opens. */
  open: number;
  /** Of those the ones seen in the street: what was told at home comes by another way. */
  openInStreet: number;
  all: number;
  ofCategory: (category: string) => number;
  /** How many finds say this somewhere. */
  saying: (word: string) => number;
};

type Seen = {
  id: string;
  kind: string;
  category: string;
  lat: number;
  lng: number;
  words: string;
  isOpen: number;
};

const findsIn = (kind: 'observation' | 'concern') => `
  SELECT id, '${kind}' AS kind, row->>'$.set.category' AS category, row->>'$.set.position.lat' AS lat,
    row->>'$.set.position.lng' AS lng, coalesce(row->>'$.set.words', '') AS words,
    row->>'$.set.status' = 'new' AND row->>'$.set.duplicateOf' IS NULL
      AND coalesce(row->>'$.set.laterUntil', '') <= ? AS isOpen
  FROM ${kind} WHERE row->>'$.isDeleted' = 0`;
const said = `
  SELECT row->>'$.set.about.id' AS id, coalesce(row->>'$.set.text', row->>'$.set.name') AS text
  FROM (SELECT row FROM note UNION ALL SELECT row FROM label) WHERE row->>'$.isDeleted' = 0`;

/** Reads what a folder was filled with, while no server runs on it. */
export function readTruth(stateDir: string): Truth {
  const db = new DatabaseSync(objectFile(stateDir));
  const today = new Date().toISOString().slice(0, 10);
  const seen = (['observation', 'concern'] as const).flatMap(
    (kind) => db.prepare(findsIn(kind)).all(today) as Seen[],
  );
  const names = new Map(categories.map(({ id, nl, en }) => [id as string, `${nl} ${en}`]));
  const texts = new Map(
    seen.map(({ id, category, words }) => [id, `${names.get(category)} ${words}`]),
  );
  for (const { id, text } of db.prepare(said).all() as { id: string; text: string }[])
    if (texts.has(id)) texts.set(id, `${texts.get(id)} ${text}`);
  db.close();
  const lower = [...texts.values()].map((text) => text.toLowerCase());
  return {
    points: seen.map(({ lat, lng, category }) => [lat, lng, category]),
    open: seen.filter(({ isOpen }) => isOpen).length,
    openInStreet: seen.filter(({ isOpen, kind }) => isOpen && kind === 'observation').length,
    all: seen.length,
    ofCategory: (category) => seen.filter((one) => one.category === category).length,
    saying: (word) => lower.filter((text) => text.includes(word)).length,
  };
}
