// How long a checkup of a large organisation takes, and how long it keeps everybody waiting at once:
// node tests/bench/measure-checkup.ts [finds]
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkup } from '../fixtures/checkup.ts';
import { NOW, testCore } from '../fixtures/core.ts';
import { people } from '../fixtures/people.ts';
import { photoOf } from '../fixtures/pictures.ts';
import { finds } from './finds.ts';

const count = Number(process.argv[2] ?? 100_000);
const AT_ONCE = 1_000;

const folder = mkdtempSync(join(tmpdir(), 'loopmee-checkup-'));
const file = join(folder, 'organisation.sqlite');
const { core, storage, make, push, startWalk } = testCore(file);
core.found('Rozenbuurt Wonen');
const walker = people.walker();
const walk = startWalk(walker);
const desk = people.reviewer();
/** Each find has a note, every third a photo that is in, and the desk saw them all. */
for (let first = 0; first < count; first += AT_ONCE) {
  const made = finds(AT_ONCE, first, walk).map((draft) => make(walker, draft));
  push(walker, ...made);
  const about = made.map(({ mid }) => ({ kind: 'observation', id: mid }));
  push(
    walker,
    ...about.map((one) =>
      make(walker, { t: 'note.create', walk, set: { about: one, text: 'Ligt er al een week.' } }),
    ),
  );
  const photos = about
    .filter((_, at) => at % 3 === 0)
    .map((one) => make(walker, { t: 'attachment.create', walk, set: photoOf(one) }));
  push(walker, ...photos);
  push(
    desk,
    ...made.map(({ mid }) =>
      make(desk, {
        t: 'observation.patch',
        e: mid,
        set: { status: 'seen' },
        base: { status: mid },
      }),
    ),
  );
  for (const { mid } of photos) core.markStored(mid, 'full', true);
}
const lines = storage.db.prepare('SELECT count(*) AS count FROM journal').get() as {
  count: number;
};
const size = Math.round(statSync(file).size / 1_000_000);
const goes: number[] = [];
/** Of the processor: a clock would tell of what else the machine does. */
const spent = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;
const startedAt = spent();
let before = startedAt;
const { looked, broken } = await checkup(storage, {
  nowMs: NOW,
  onGo() {
    goes.push(spent() - before);
    before = spent();
  },
});
const seconds = ((before - startedAt) / 1000).toFixed(1);
const sorted = goes.toSorted((one, other) => one - other);
const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
console.log(
  `${count} finds, ${lines.count} lines, ${size} MB: ${looked} looked at in ${seconds} s of the processor and ${goes.length} goes; ` +
    `one go ${at(0.5)} ms in the middle, ${at(0.99)} ms of the slowest in a hundred, ${at(1)} ms at most; broken: ${JSON.stringify(broken)}`,
);
storage.close();
rmSync(folder, { recursive: true });
