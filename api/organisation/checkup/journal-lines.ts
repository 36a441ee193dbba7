import { kinds } from '../../../schema/entities/row.ts';
import { type Storage, select } from '../storage.ts';
import { choicesMade } from './choices.ts';
import { linesAbout } from './lines-about.ts';
import { brokenBy, type Found, HEAD, isEmptied, type Step } from './step.ts';

const here = 'FROM journal j WHERE j.rowid > ?1 AND j.rowid <= ?2';

/** What was held and taken in goes by what was held. */
const of = `CASE j.body->>'$.t' WHEN 'held.resolve' THEN j.body->>'$.e' ELSE j.mid END`;

/** What holds of a line by itself. */
const queries = [
  [
    'lanes',
    `SELECT j.mid AS id ${here} AND NOT EXISTS (SELECT 1 FROM lane WHERE lane.id = j.lane)`,
  ],
  [
    'once',
    `SELECT j.mid AS id ${here} AND EXISTS (SELECT 1 FROM journal o
       WHERE o.mid = j.mid AND o.status <> 'repeat' AND o.rowid <> j.rowid) = (j.status <> 'repeat')`,
  ],
  [
    'statuses',
    `SELECT j.mid AS id ${here} AND j.status NOT IN ('ok', 'merged', 'held', 'erased', 'repeat')`,
  ],
  // What a guest was called is forgotten after a while, and the whole line with it.
  [
    'words',
    `SELECT j.mid AS id ${here} AND j.body IS NULL AND j.status IN ('ok', 'merged', 'held')
     AND NOT EXISTS (SELECT 1 FROM participant p WHERE p.id = j.mid)
     AND NOT EXISTS (SELECT 1 FROM held h WHERE h.id = j.mid AND h.row->>'$.set.type' LIKE 'participant.%')
     AND NOT EXISTS (SELECT 1 FROM lane JOIN participant p ON p.made_by = lane.maker
       WHERE lane.id = j.lane AND p.row->>'$.set.nickname' = '')`,
  ],
  [
    'erased',
    `SELECT j.mid AS id ${here} AND j.body IS NOT NULL AND (j.status = 'erased' OR EXISTS (
       SELECT 1 FROM erased WHERE id IN (j.mid, j.body->>'$.e', j.body->>'$.set.about.id')))`,
  ],
  // Change numbers only go up, in the order in which lines came in.
  [
    'numbers',
    `SELECT j.mid AS id ${here} AND (j.seq < 0 OR j.seq > ${HEAD} OR j.status <> 'repeat' AND j.seq < (
       SELECT p.seq FROM journal p WHERE p.rowid < j.rowid AND p.status <> 'repeat' ORDER BY p.rowid DESC LIMIT 1))`,
  ],
  [
    'held',
    `SELECT j.mid AS id ${here} AND j.status = 'held' AND NOT EXISTS (SELECT 1 FROM held h WHERE h.id = j.mid
       AND (${isEmptied('h.row')} OR h.row->>'$.set.type' = coalesce(j.body->>'$.t', h.row->>'$.set.type')))`,
  ],
  // Which fields they are stands in why, unless that says something of the clock.
  [
    'conflicts',
    `SELECT DISTINCT j.mid AS id ${here} AND j.status = 'merged' AND CASE j.why
       WHEN 'clock_ahead' THEN NOT EXISTS (SELECT 1 FROM conflict c WHERE c.id > ${of} || '.' AND c.id < ${of} || '/')
       ELSE EXISTS (SELECT 1 FROM json_each('["' || replace(j.why, ',', '","') || '"]') f
         WHERE NOT EXISTS (SELECT 1 FROM conflict c WHERE c.id = ${of} || '.' || f.value)) END`,
  ],
] as const;

/** Each line of the journal, and what became of it. */
export const journalLines: Step = {
  name: 'journal',
  look(storage, from, most) {
    const after = Number(from ?? 0);
    const lines = select<Line>(
      storage,
      `SELECT rowid AS place, mid, status IN ('ok', 'merged') AS stands, body->>'$.t' AS t
       FROM journal WHERE rowid > ? ORDER BY rowid LIMIT ?`,
      after,
      most,
    );
    const last = lines.at(-1)?.place ?? after;
    return {
      next: lines.length < most ? null : last,
      looked: lines.length,
      found: [...brokenBy(storage, queries, 'journal', after, last), ...byKind(storage, lines)],
    };
  },
};

type Line = { place: number; mid: string; stands: number; t: string | null };

function byKind(storage: Storage, lines: readonly Line[]): Found[] {
  const places = new Map<string, number[]>();
  for (const { place, stands, t } of lines) {
    if (!stands || t === null) continue;
    const kind = isChoice(t) ? t : t.slice(0, t.indexOf('.'));
    places.set(kind, [...(places.get(kind) ?? []), place]);
  }
  return [...places].flatMap(([kind, some]) => {
    if (isChoice(kind)) return choicesMade(storage, kind, some);
    return (kinds as readonly string[]).includes(kind)
      ? linesAbout(storage, kind, some)
      : [{ check: 'made' as const, ids: some.map((place) => `journal #${place}`) }];
  });
}

const isChoice = (t: string) => t === 'conflict.resolve' || t === 'held.resolve';
