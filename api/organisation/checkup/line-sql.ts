/** These lines of the journal, by their place in it. */
export const these = `j.rowid IN (SELECT value FROM json_each(?1))`;

type Where = '$.set' | '$.set.set' | '$.base' | '$.from';
/** Of the field `f`, as JSON, and as SQL has it. */
export const field = (body: string, where: Where) => `${body}->('${where}."' || f.key || '"')`;
export const text = (body: string, where: Where) => `${body}->>('${where}."' || f.key || '"')`;

/** Without the plus SQLite compares as the column does, and finds no use for an index over what stands in JSON. */
export const subject = '+r.id';

/** Of the lines about the same thing, those that stand. */
export const other = (more: string) =>
  `EXISTS (SELECT 1 FROM journal k WHERE k.body->>'$.e' = ${subject} AND k.status IN ('ok', 'merged') AND ${more})`;

/** What was held, and somebody in the office took in. */
export const isTaken = `h.row->>'$.set.decision.use' = 1`;
