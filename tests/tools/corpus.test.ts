import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../schema/db/organisation/migrations.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { hashesInFolder, keptHashes, recordings } from '../corpus/recordings.ts';
import { shapesHere } from '../corpus/shapes.ts';

const abouts = recordings.map(([, { about }]) => about);
const notRecorded = (what: string) =>
  `Nothing of ${what} is in tests/corpus. Run "npm run record-corpus" and commit what it makes: every later version is tried on it.`;

test.each(Array.from({ length: PROTOCOL_VERSION }, (_, at) => at + 1))(
  'version %i of the wire is recorded',
  (version) => {
    expect(
      abouts.map(({ protocol }) => protocol),
      notRecorded(`version ${version} of the wire`),
    ).toContain(version);
  },
);

test.each(migrations.map(({ id }) => id))('an organisation of migration %s is recorded', (tag) => {
  expect(
    abouts.map(({ organisation }) => organisation),
    notRecorded(`an organisation after migration ${tag}`),
  ).toContain(tag);
});

const folder = new URL('../../schema/db/directory/migrations/', import.meta.url);
test.each(
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.replace('.sql', '')),
)('a directory of migration %s is recorded', (tag) => {
  expect(
    abouts.map(({ directory }) => directory),
    notRecorded(`a directory after migration ${tag}`),
  ).toContain(tag);
});

test('every database that phones keep is recorded in the shape that it has now', async () => {
  for (const [name, stores] of Object.entries(await shapesHere()))
    expect(
      abouts.map(({ idb }) => idb[name]),
      notRecorded(`the phone’s database "${name}" as it is now`),
    ).toContainEqual(stores);
});

test('what was recorded is never rewritten', () => {
  expect(hashesInFolder()).toEqual(keptHashes());
});

test('each version says all that it knows, but for what only the server says', () => {
  for (const { protocol, unsaid } of abouts)
    expect(
      unsaid.filter((one) => !one.startsWith('member ')),
      `Say these of version ${protocol} in tests/tools/record-corpus-street.ts or -office.ts, and record it again before it is released.`,
    ).toEqual([]);
});
