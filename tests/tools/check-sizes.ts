// Byte budgets of the built app, gzipped, the first view in brotli as it is served; 1 kB is 1,000 bytes. Needs dist/.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { top } from './run.ts';

const names = v.optional(v.array(v.string()), []);
const manifestShape = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: names,
    dynamicImports: names,
    css: names,
    assets: names,
  }),
);
export type Manifest = v.InferOutput<typeof manifestShape>;
export type SizeRow = { part: string; bytes: number; limit: number; files: string[] };

/**
 * What a walker downloads up to the map with its pins and the plus: all of it in brotli, at most 1.3 × an empty Preact + Leaflet +
 * idb app (46.4 kB); then gzipped, its scripts, its styles, what the door adds with one more language, what people who walk
 * together have (streets, groups, questions, doors without a talk, a covered screen) and what
 * following a walk adds to that, what the office adds, what managing adds to that,
 * what the list of offers, the night check and taking in lists add to managing once somebody opens them (the checks that sending brought already
 * among it), and the service worker; of the office, the review desk, what it fetches only once somebody asks for it, saving a file of it,
 * what children found and are answered, what was told by residents, the list of walks and apart from it a plan and a memory, and each of its other parts come apart; so do
 * handing in, the debrief and what that prints, and the list of what has to be in order before a walk, with its map.
 */
export const limits = {
  first: 60_300,
  field: 66_000,
  styles: 10_000,
  door: 26_000,
  together: 22_000,
  follow: 10_000,
  office: 30_000,
  review: 36_000,
  asks: 8_000,
  export: 4_000,
  forChild: 17_000,
  board: 24_000,
  boardAsks: 5_000,
  dragging: 8_000,
  day: 21_000,
  answer: 16_000,
  appeals: 22_000,
  planning: 21_000,
  insight: 15_000,
  manage: 30_000,
  offers: 5_000,
  checkup: 4_500,
  register: 27_000,
  snags: 13_500,
  attention: 20_000,
  walks: 14_000,
  walkPlan: 44_000,
  handIn: 8_000,
  debrief: 27_000,
  papers: 11_000,
  ready: 22_000,
  kid: 35_000,
  sw: 12_000,
};

/** Bytes of a built file as a server sends it. */
type Weigh = (file: string) => number;

/** Where the app begins. An entry that only names the shell is not written, and then the page asks for the shell itself. */
export const entriesOf = (manifest: Manifest): string[] =>
  Object.keys(manifest).filter((key) => manifest[key]?.isEntry || /^_shell[-.].*js$/.test(key));

/** The rows to hold against the limits. `page` is the built index.html: what it preloads counts as field. */
export function sizes(
  manifest: Manifest,
  page: string,
  weigh: { gzip: Weigh; brotli: Weigh },
): SizeRow[] {
  const entries = entriesOf(manifest);
  const preloaded = [...page.matchAll(/(?:href|src)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  const walk = Object.keys(manifest).filter((key) => /^field[./]/.test(key));
  const field = new Set([...filesOf(manifest, [...entries, ...walk]), ...preloaded]);
  const isStyle = (file: string) => file.endsWith('.css');
  const reachedFrom = (name: RegExp) =>
    filesOf(
      manifest,
      Object.keys(manifest).filter((key) => name.test(key)),
    );
  // One comes to the door by the sheet for a find, on a phone that sends what it has and keeps the homes around (sync-loop.ts).
  const sheet = reachedFrom(/^(capture\/capture-sheet|sync\/(api-client|homes-here))\./);
  // Arabic is the largest of the residents' languages but one.
  const door = [...reachedFrom(/^(door-at\.|door\/(?!doorstep)|text\/resident\/ar\.)/)].filter(
    (file) => !field.has(file) && !sheet.has(file),
  );
  const together = [
    ...reachedFrom(/^(streets|along)\.|^(walk-together\/|door\/doorstep|ui\/cover)/),
  ].filter((file) => !field.has(file) && !sheet.has(file));
  const office = [...reachedFrom(/^office[./]/)].filter((file) => !field.has(file));
  const follow = [...reachedFrom(/^follow\./)].filter(
    (file) => ![...field, ...office, ...together].includes(file),
  );
  const planning = [...reachedFrom(/^plan\/(details|closing|form)\//)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const review = [...reachedFrom(/^review\/review-screen\./)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const asks = [...reachedFrom(/^review\/(?!export\/|for-child\/)/)].filter(
    (file) => ![...field, ...office, ...review].includes(file),
  );
  const saving = [...reachedFrom(/^review\/export\//)].filter(
    (file) => ![...field, ...office, ...review, ...asks].includes(file),
  );
  const forChild = [...reachedFrom(/^review\/for-child\//)].filter(
    (file) => ![...field, ...office, ...review, ...asks].includes(file),
  );
  const board = [...reachedFrom(/^plan\/plan-screen\./)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const boardAsks = [...reachedFrom(/^plan\/board\/(?!dragging)/)].filter(
    (file) => ![...field, ...office, ...board].includes(file),
  );
  const dragging = [...reachedFrom(/^plan\/board\/dragging\./)].filter(
    (file) => ![...field, ...office, ...board].includes(file),
  );
  const day = [...reachedFrom(/^plan\/day\//)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const answer = [...reachedFrom(/^answer\./)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const appeals = [...reachedFrom(/^(appeals|find-more)\./)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const insight = [...reachedFrom(/^insight[./]/)].filter(
    (file) => ![...field, ...office, ...review].includes(file),
  );
  const manage = [...reachedFrom(/^manage(\.|\/(?!register\/|offers\/|checkup\/))/)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const offers = [...reachedFrom(/^manage\/offers\//)].filter(
    (file) => ![...field, ...office, ...manage].includes(file),
  );
  const checkup = [...reachedFrom(/^manage\/checkup\//)].filter(
    (file) => ![...field, ...office, ...manage].includes(file),
  );
  const register = [...reachedFrom(/^manage\/register\//)].filter(
    (file) => ![...field, ...office, ...manage].includes(file),
  );
  const snags = [...reachedFrom(/^snags\//)].filter(
    (file) => ![...field, ...office, ...review].includes(file),
  );
  const attention = [...reachedFrom(/^attention\./)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const walks = [...reachedFrom(/^walks\./)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const walkPlan = [...reachedFrom(/^walks\//)].filter(
    (file) => ![...field, ...office, ...walks].includes(file),
  );
  const handIn = [...reachedFrom(/^hand-in\./)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const debrief = [...reachedFrom(/^debrief\./)].filter(
    (file) => !field.has(file) && !office.includes(file),
  );
  const papers = [...reachedFrom(/^debrief\/print\//)].filter(
    (file) => ![...field, ...office, ...debrief].includes(file),
  );
  const ready = [...reachedFrom(/^(ready|pack\/tidy-packs)\./)].filter(
    (file) => !field.has(file) && !sheet.has(file),
  );
  const row = (part: string, files: string[], limit: number, bytesOf = weigh.gzip): SizeRow => ({
    part,
    files,
    limit,
    bytes: files.reduce((sum, file) => sum + bytesOf(file), 0),
  });
  return [
    row('first', [...field], limits.first, weigh.brotli),
    row(
      'field',
      [...field].filter((file) => !isStyle(file)),
      limits.field,
    ),
    row('styles', [...field].filter(isStyle), limits.styles),
    row('door', door, limits.door),
    row('together', together, limits.together),
    row('follow', follow, limits.follow),
    row('office', office, limits.office),
    row('review', review, limits.review),
    row('asks', asks, limits.asks),
    row('export', saving, limits.export),
    row('forChild', forChild, limits.forChild),
    row('board', board, limits.board),
    row('boardAsks', boardAsks, limits.boardAsks),
    row('dragging', dragging, limits.dragging),
    row('day', day, limits.day),
    row('answer', answer, limits.answer),
    row('appeals', appeals, limits.appeals),
    row('planning', planning, limits.planning),
    row('insight', insight, limits.insight),
    row('manage', manage, limits.manage),
    row('offers', offers, limits.offers),
    row('checkup', checkup, limits.checkup),
    row('register', register, limits.register),
    row('snags', snags, limits.snags),
    row('attention', attention, limits.attention),
    row('walks', walks, limits.walks),
    row('walkPlan', walkPlan, limits.walkPlan),
    row('handIn', handIn, limits.handIn),
    row('debrief', debrief, limits.debrief),
    row('papers', papers, limits.papers),
    row('ready', ready, limits.ready),
    row('sw', ['sw.js'], limits.sw),
  ];
}

/** The row of the page in a child's hands: its scripts and styles that are there before anything is pressed. */
export function kidSize(manifest: Manifest, gzip: Weigh): SizeRow {
  const files = [...filesOf(manifest, entriesOf(manifest))];
  const bytes = files.reduce((sum, file) => sum + gzip(file), 0);
  return { part: 'kid', files, limit: limits.kid, bytes };
}

/** A part without bytes was not found, which is no reason to call it small. */
export const isWithin = ({ bytes, limit }: SizeRow): boolean => bytes > 0 && bytes <= limit;

function filesOf(manifest: Manifest, keys: string[], seen = new Set<string>()): Set<string> {
  const files = new Set<string>();
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) continue;
    seen.add(key);
    for (const file of [chunk.file, ...chunk.css, ...filesOf(manifest, chunk.imports, seen)])
      files.add(file);
  }
  return files;
}

/** What vite wrote about the files it built: of the app, or of the page in a child's hands. */
export function builtManifest(name: 'manifest' | 'kid' = 'manifest'): Manifest {
  const text = readFileSync(`${top}dist/client/.vite/${name}.json`, 'utf8');
  return v.parse(manifestShape, JSON.parse(text));
}

export function measuredSizes(): SizeRow[] {
  const client = `${top}dist/client/`;
  if (!existsSync(`${client}index.html`))
    throw new Error('Nothing is built: run npm run build first');
  const manifest = builtManifest();
  const gzip = (file: string) => gzipSync(readFileSync(client + file), { level: 9 }).length;
  // Node's default is the best of brotli, as built files are compressed once.
  const brotli = (file: string) => brotliCompressSync(readFileSync(client + file)).length;
  return [
    ...sizes(manifest, readFileSync(`${client}index.html`, 'utf8'), { gzip, brotli }),
    kidSize(builtManifest('kid'), gzip),
  ];
}

if (import.meta.main) {
  const rows = measuredSizes();
  for (const row of rows) {
    const verdict = isWithin(row) ? 'ok' : row.bytes === 0 ? 'NOT FOUND' : 'TOO BIG';
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
    console.log(`sizes: ${row.part.padEnd(9)}${kB(row.bytes)} of${kB(row.limit)}  ${verdict}`);
  }
  process.exit(rows.every(isWithin) ? 0 : 1);
}
