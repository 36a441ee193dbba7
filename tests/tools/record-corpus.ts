// npm run record-corpus: plays a day of this very version and keeps what its phones and databases hold in tests/corpus, for every
// later version to open. Once for each version of the wire, of a database and of what phones keep; never again.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { createServer } from 'vite';
import type { record as Record } from './record-corpus-play.ts';
import { top } from './run.ts';

const folder = `${top}tests/corpus/`;
const directory = readdirSync(`${top}schema/db/directory/migrations`)
  .filter((name) => name.endsWith('.sql'))
  .at(-1);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: top })
  .toString()
  .trim();

// By way of vite, since the demo's pictures are brought along by it.
const vite = await createServer({
  root: top,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
});
const play = await vite.ssrLoadModule('/tests/tools/record-corpus-play.ts');
const { record } = play as { record: typeof Record };
const recording = await record(`${directory}`.replace('.sql', ''), commit);
const { protocol, organisation, directory: known, unsaid } = recording.about;
const name = [`${protocol}`, organisation, known].join('-').replaceAll(/-\d+_/g, '-');
const file = `${folder}${name}/recording.json.br`;
if (existsSync(file)) {
  console.error(`${name} was recorded before. What phones hold is not rewritten.`);
  process.exit(1);
}
mkdirSync(`${folder}${name}`, { recursive: true });
const packed = brotliCompressSync(JSON.stringify(recording), {
  params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 },
});
writeFileSync(file, packed);
const list = `${folder}sha256.json`;
const hashes = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as object) : {};
const sha256 = createHash('sha256').update(packed).digest('hex');
writeFileSync(list, `${JSON.stringify({ ...hashes, [name]: sha256 }, null, 2)}\n`);
console.log(`${name}: ${(packed.length / 1_000).toFixed(1)} kB`);
if (unsaid.length > 0) console.log(`Nothing in it says: ${unsaid.join(', ')}`);
process.exit(0);
