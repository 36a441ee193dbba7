import { expect, test } from 'vitest';
import type { CheckName } from '../../../../schema/checkup.ts';
import { checkedHouse } from '../../../fixtures/checked-house.ts';
import { checkup } from '../../../fixtures/checkup.ts';
import { NOW } from '../../../fixtures/core.ts';

type House = ReturnType<typeof checkedHouse>;
type Ids = House['ids'];

/** What is done to the live data behind the back of everything that writes it, and the one name under which it must be told. */
const breaks: readonly (readonly [what: string, check: CheckName, (ids: Ids) => string[]])[] = [
  ['a line of a lane is gone', 'lanes', () => [`DELETE FROM journal WHERE status = 'repeat'`]],
  [
    'a lane says that it came further',
    'lanes',
    () => [`UPDATE lane SET last_n = last_n + 1 WHERE maker = 'fatma'`],
  ],
  ['nobody knows a lane', 'lanes', () => [`DELETE FROM lane WHERE id = 'server'`]],
  [
    'a mutation stands twice in the journal',
    'once',
    ({ note }) => [
      'DROP INDEX journal_mid',
      `UPDATE journal SET status = 'ok', seq = (SELECT max(seq) FROM journal o WHERE o.rowid < journal.rowid),
         body = (SELECT body FROM journal WHERE mid = '${note}' AND body IS NOT NULL) WHERE status = 'repeat'`,
    ],
  ],
  [
    'what was said is not in the journal any more',
    'words',
    ({ find }) => [`UPDATE journal SET body = NULL WHERE mid = '${find}'`],
  ],
  ['a note is gone', 'made', ({ note }) => [`DELETE FROM note WHERE id = '${note}'`]],
  [
    'a find stands that nobody made',
    'maker',
    ({ find }) => [
      `INSERT INTO observation SELECT replace(id, '-7', '-7f'), walk, seq + 1000, audience, made_by,
         json_set(row, '$.id', replace(id, '-7', '-7f'), '$.seq', seq + 1000) FROM observation WHERE id = '${find}'`,
      `UPDATE meta SET value = value + 1000 WHERE key = 'head'`,
    ],
  ],
  [
    'a field has a value of nobody',
    'maker',
    ({ plan }) => [
      `UPDATE follow_up SET row = json_set(row, '$.from.minutes', replace('${plan}', '-7', '-7f')) WHERE id = '${plan}'`,
    ],
  ],
  [
    'a find says something else than was said of it',
    'values',
    ({ find }) => [
      `UPDATE observation SET row = json_set(row, '$.set.category', 'unsafe') WHERE id = '${find}'`,
    ],
  ],
  [
    'a removed photo is back against the last word',
    'values',
    ({ drawing, find }) => [
      `UPDATE attachment SET row = json_set(row, '$.isDeleted', json('false'), '$.set.about.id', '${find}')
       WHERE id = '${drawing}'`,
    ],
  ],
  [
    'the later of two edits is gone',
    'conflicts',
    ({ merged }) => [`DELETE FROM conflict WHERE id LIKE '${merged}%'`],
  ],
  [
    'what could not be applied is gone',
    'held',
    ({ held }) => [`DELETE FROM held WHERE id = '${held}'`],
  ],
  [
    'two things have the same change number',
    'numbers',
    ({ find, note }) => [
      `UPDATE note SET seq = (SELECT seq FROM observation WHERE id = '${find}') WHERE id = '${note}'`,
      `UPDATE note SET row = json_set(row, '$.seq', seq) WHERE id = '${note}'`,
    ],
  ],
  [
    'a change number is beyond the counter',
    'numbers',
    ({ note }) => [
      `UPDATE note SET seq = seq + 1000, row = json_set(row, '$.seq', seq + 1000) WHERE id = '${note}'`,
    ],
  ],
  [
    'the counter went back',
    'numbers',
    ({ note }) => [`UPDATE journal SET seq = 1 WHERE mid = '${note}' AND status <> 'repeat'`],
  ],
  [
    'a find stands on a walk that is not here',
    'places',
    ({ find, walk }) => [
      `UPDATE observation SET walk = replace('${walk}', '-7', '-7f'),
         row = json_set(row, '$.walk', replace('${walk}', '-7', '-7f')) WHERE id = '${find}'`,
    ],
  ],
  [
    'phones are sent another walk than is selected by',
    'copies',
    ({ find }) => [
      `UPDATE observation SET row = json_set(row, '$.walk', null) WHERE id = '${find}'`,
    ],
  ],
  [
    'what a resident told is for everybody on the walk',
    'sealed',
    ({ concern }) => [
      `UPDATE concern SET audience = 'walk', row = json_set(row, '$.audience', 'walk') WHERE id = '${concern}'`,
    ],
  ],
  [
    'something of what was erased is back',
    'erased',
    ({ secret }) => [
      `UPDATE concern SET row = json_set(row, '$.set.words', 'Weg ermee.', '$.set.status', 'new') WHERE id = '${secret}'`,
    ],
  ],
  [
    'the journal has the words of what was erased',
    'erased',
    ({ secret }) => [
      `UPDATE journal SET body = '{"t":"concern.create","e":"x","set":{"words":"Weg ermee."}}' WHERE mid = '${secret}'`,
    ],
  ],
  [
    'what a child hid is shown',
    'hidden',
    ({ hidden }) => [
      `UPDATE observation SET row = json_set(row, '$.isDeleted', json('false')) WHERE id = '${hidden}'`,
    ],
  ],
  [
    'a status is none that there is',
    'statuses',
    ({ plan }) => [
      `UPDATE follow_up SET row = json_set(row, '$.set.status', 'nearly') WHERE id = '${plan}'`,
    ],
  ],
  ['the code of a resident opens nothing', 'receipts', () => ['DELETE FROM receipt']],
  [
    'the code of a resident opens what is not there',
    'receipts',
    ({ secret }) => [`INSERT INTO receipt VALUES ('ABCDEFGHJK', '${secret}')`],
  ],
  [
    'a line of the log was written anew',
    'log',
    () => ['DROP TRIGGER audit_no_update', `UPDATE audit SET actor = 'x' WHERE n = 1`],
  ],
  [
    'something could not be done for a long time',
    'jobs',
    () => [`INSERT INTO job VALUES ('receipt x', 'receipt', ${NOW + 1}, 12, '{}')`],
  ],
  [
    'something was not done at all',
    'jobs',
    () => [`INSERT INTO job VALUES ('name x', 'name', ${NOW - 7_200_000}, 0, '{}')`],
  ],
  ['a table cannot be read', 'readable', () => [`DROP TABLE saved_view`]],
];

test.each(breaks)('%s: told as %s, and as nothing else', async (_what, check, tamper) => {
  const { storage, ids } = checkedHouse();
  for (const statement of tamper(ids)) storage.db.exec(statement);
  const { broken, state } = await checkup(storage, { nowMs: NOW + 1 });
  expect(Object.keys(broken), JSON.stringify(broken)).toEqual([check]);
  expect(broken[check]?.count).toBeGreaterThan(0);
  expect(state).toBe('done');
});

test('has a try for each check but that of the bytes', () => {
  const tried = new Set(breaks.map(([, check]) => check));
  expect([...tried]).toHaveLength(19);
});
