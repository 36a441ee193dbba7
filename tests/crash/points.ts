/** Where the real server can be ended, by name, and what is half done there. */
export const points = {
  'gzip-body': 'half of a push has come in',
  'before-transaction': 'a push is with the object, and nothing of it is written',
  'in-transaction': 'rows and journal are written, and not committed',
  'before-poke': 'the transaction is over, and nobody was told',
  'after-commit': 'a push is committed, and its phone has no answer',
  'before-put': 'the bytes of a photo have come in, and are nowhere',
  'between-put-and-row': 'the bytes are in R2, and no row says so',
  'after-row': 'the row says that the bytes are in, and the phone has no answer',
  'in-job': 'a job was begun, and did nothing yet',
  'job-done': 'a job did its work, and is still on the list',
  'word-before-bytes': 'a removed photo is said to be gone, and its bytes are there',
  'in-erasure': 'half of what a resident told is erased, and not committed',
  'erased-before-bytes': 'what a resident told is erased, and the bytes of its photos are there',
  'erased-before-directory': 'rows and bytes are gone, and the directory does not know yet',
  'lane-opened': 'the directory let a phone in, and it has no answer',
  'in-migration': 'a migration has changed all rows, and is not committed',
} as const;

export type Point = keyof typeof points;
export const pointNames = Object.keys(points) as Point[];

/** What one life of the server ends at, and at which time that it comes there; `holds`: bytes wait before they go to R2. */
export type Plan = { point: Point; time: number; holds?: true };

/** A line that the server writes where it stops. */
export const STOPPED = 'stopped-at';

/** A migration that no version has: as large as one will ever be, since it changes every row there is. */
export const TOMORROW = '9999_tomorrow';
