import type { Kind } from '../../../schema/entities/row.ts';
import { limits } from '../../../schema/limits.ts';
import type { IndexBody } from '../../../schema/review-desk.ts';
import { readHead } from '../journal.ts';
import { type SqlValue, type Storage, select } from '../storage.ts';
import { aboutOf, inStreet, isOpen } from './street.ts';
import { adultJudgement, answersMaker, isOfChild, judgement } from './voices.ts';

/** What hangs on a find and shows in its line. */
const shownKinds: readonly Kind[] = [
  'note',
  'label',
  'attachment',
  'answer',
  'handover',
  'promise',
];

const hanging = (kind: Kind) =>
  `FROM ${kind} WHERE ${aboutOf(kind)} = +observation.id AND ${inStreet} AND row->>'$.isDeleted' = 0`;
const isThere = (kind: Kind, also = '') => `EXISTS (SELECT 1 ${hanging(kind)}${also})`;
const listOf = (kind: Kind, field: string) =>
  `json((SELECT json_group_array(row->>'$.set.${field}' ORDER BY seq) ${hanging(kind)}))`;
const field = (name: string) => `(observation.row->>'$.set.${name}')`;

/** One IndexLine (schema/review-desk.ts) as JSON text; `entryReader` of the desk makes the same of whole rows. */
const line = `json_array(
  observation.id, observation.seq, ${field('category')}, ${field('status')},
  round(${field('position.lat')}, 6), round(${field('position.lng')}, 6),
  observation.row->>'$.at', observation.walk, ${judgement},
  ${isOfChild},
  ${field('assignee.kind')} || ':' || ${field('assignee.id')}, ${field('laterUntil')}, ${field('duplicateOf')},
  coalesce((SELECT group_concat(row->>'$.set.text', ' ' ORDER BY seq) ${hanging('note')}), ''),
  ${listOf('label', 'name')},
  json((SELECT json_group_array(row->>'$.set.team') ${hanging('promise')} AND row->>'$.set.team' IS NOT NULL)),
  ${isThere('attachment')}, ${isThere('answer', ` AND ${answersMaker}`)}, ${isThere('handover')},
  ${adultJudgement})`;

/** The page is chosen first, so that lines are made of no more than that. */
const pageQuery = (which: string) => `
  WITH page AS MATERIALIZED (SELECT id FROM observation WHERE ${inStreet} AND ${which} LIMIT ?)
  SELECT observation.id, observation.seq, observation.row->>'$.isDeleted' AS isGone,
    CASE observation.row->>'$.isDeleted' WHEN 0 THEN ${line} END AS line
  FROM page CROSS JOIN observation ON observation.id = page.id ORDER BY observation.seq`;

export const indexQueries = {
  open: `SELECT id, seq, 0 AS isGone, ${line} AS line FROM observation
    WHERE ${isOpen} AND ${inStreet} AND seq > 0 ORDER BY seq DESC LIMIT ?`,
  /** In the order of the index, so that a page needs no choosing first. */
  whole: `SELECT id, seq, 0 AS isGone, ${line} AS line FROM observation
    WHERE ${inStreet} AND seq > ? AND row->>'$.isDeleted' = 0 ORDER BY seq LIMIT ?`,
  /** The plusses keep SQLite from walking past all that did not change. */
  changed: pageQuery(`+seq > ? AND (seq > ?
    ${shownKinds.map((kind) => `OR id IN (SELECT ${aboutOf(kind)} FROM ${kind} WHERE seq > ?)`).join(' ')}) ORDER BY +seq`),
  /** Of who was away so long that most of it changed: walks past them all. */
  longAway: pageQuery(`seq > ? AND (seq > ?
    ${shownKinds.map((kind) => `OR EXISTS (SELECT 1 FROM ${kind} WHERE ${aboutOf(kind)} = +observation.id AND seq > ?)`).join(' ')}) ORDER BY seq`),
};
/** Changes after which walking past all is the shorter way. */
const LONG_AWAY = 50_000;

type Found = { id: string; seq: number; isGone: number; line: string | null };

/** @returns IndexAnswer (schema/review-desk.ts) as JSON text; no row is parsed on the way. */
export function indexText(storage: Storage, body: IndexBody, epoch: number): string {
  // Numbers of before a restore mean nothing here.
  const { from, after } = body.epoch === epoch ? body : { from: 0, after: 0 };
  const head = readHead(storage);
  const limit = limits.indexLines + 1;
  const { whole, changed, longAway } = indexQueries;
  const query = head - from > LONG_AWAY ? longAway : changed;
  const found = body.open
    ? select<Found>(storage, indexQueries.open, limits.indexLines)
    : from === 0
      ? select<Found>(storage, whole, after, limit)
      : select<Found>(storage, query, ...changedSince(from, after), limit);
  const page = found.slice(0, limits.indexLines);
  const next = found.length > page.length ? (page.at(-1)?.seq ?? after) : null;
  const lines = page.flatMap((one) => one.line ?? []).join(',');
  const gone = JSON.stringify(page.flatMap(({ id, isGone }) => (isGone ? id : [])));
  return `{"epoch":${epoch},"head":${head},"next":${next},"lines":[${lines}],"gone":${gone}}`;
}

const changedSince = (from: number, after: number): SqlValue[] => [
  after,
  Math.max(from, after),
  ...shownKinds.map(() => from),
];
