import { expect, test } from 'vitest';
import { isWithin, kidSize, limits, type Manifest, sizes } from './check-sizes.ts';

const chunk = (file: string, part: Partial<Manifest[string]> = {}): Manifest[string] => ({
  file,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  css: [],
  assets: [],
  ...part,
});
const built: Manifest = {
  'index.html': chunk('assets/index.js', {
    isEntry: true,
    imports: ['_map.js'],
    css: ['assets/index.css'],
  }),
  '_map.js': chunk('assets/map.js'),
  'field.tsx': chunk('assets/walk.js', { imports: ['_map.js'] }),
  'door-at.tsx': chunk('assets/door.js', { imports: ['_map.js', '_shared.js'] }),
  'capture/capture-sheet.tsx': chunk('assets/sheet.js', { imports: ['_shared.js'] }),
  '_shared.js': chunk('assets/shared.js'),
  'text/resident/ar.ts': chunk('assets/ar.js'),
  'text/resident/uk.ts': chunk('assets/uk.js'),
  'office.tsx': chunk('assets/office.js', { imports: ['_map.js'] }),
  'review/review-screen.tsx': chunk('assets/review.js', { imports: ['_map.js'] }),
  'review/asks.tsx': chunk('assets/asks.js', { imports: ['_map.js'] }),
  'review/for-child/child-find.tsx': chunk('assets/child-find.js', { imports: ['_map.js'] }),
  'answer.tsx': chunk('assets/answer.js', { imports: ['_map.js', 'office.tsx'] }),
  'appeals.tsx': chunk('assets/appeals.js', { imports: ['_map.js', 'office.tsx'] }),
  'insight.tsx': chunk('assets/insight.js', { imports: ['_map.js'] }),
  'manage.tsx': chunk('assets/manage.js', { imports: ['_map.js'] }),
  'manage/offers/offers-section.tsx': chunk('assets/offers.js', { imports: ['_map.js'] }),
  'manage/checkup/checkup-body.tsx': chunk('assets/checkup.js', { imports: ['_map.js'] }),
  'manage/register/register-section.tsx': chunk('assets/register.js', { imports: ['_map.js'] }),
};
const page = '<link rel="modulepreload" href="/assets/early.js">';

function partsOf(bytes: Record<string, number>, manifest = built) {
  const weigh = (file: string) => bytes[file] ?? 1;
  return Object.fromEntries(
    sizes(manifest, page, { gzip: weigh, brotli: (file) => 2 * weigh(file) }).map((row) => [
      row.part,
      row,
    ]),
  );
}

test('counts for the field what the entry and the walk import and what the page preloads', () => {
  const { field, styles } = partsOf({});
  expect(field?.files).toEqual([
    'assets/index.js',
    'assets/map.js',
    'assets/walk.js',
    'assets/early.js',
  ]);
  expect(styles?.files).toEqual(['assets/index.css']);
});

test('counts for the first view scripts and styles together, in brotli', () => {
  const { first } = partsOf({});
  expect(first?.files).toEqual([
    'assets/index.js',
    'assets/index.css',
    'assets/map.js',
    'assets/walk.js',
    'assets/early.js',
  ]);
  expect(first?.bytes).toBe(10);
});

test('finds the beginning also when the page asks for the shell itself', () => {
  const { 'index.html': _, ...rest } = built;
  const shell = chunk('assets/shell.js', { imports: ['_map.js'] });
  expect(partsOf({}, { ...rest, '_shell-1.js': shell }).field?.files).toContain('assets/shell.js');
});

test('leaves what comes after the first view out of it', () => {
  const late = { ...built, 'sheet.tsx': chunk('assets/sheet.js') };
  const entry = chunk('assets/index.js', { isEntry: true, dynamicImports: ['sheet.tsx'] });
  expect(partsOf({}, { ...late, 'index.html': entry }).first?.files).not.toContain(
    'assets/sheet.js',
  );
});

test('counts for the office only what the field did not bring', () => {
  expect(partsOf({}).office?.files).toEqual(['assets/office.js']);
});

test('counts for the door what pinning did not bring, with one language beside Dutch', () => {
  expect(partsOf({}).door?.files).toEqual(['assets/door.js', 'assets/ar.js']);
});

test.each([
  ['first', 'assets/index.css', limits.first],
  ['field', 'assets/map.js', limits.field],
  ['styles', 'assets/index.css', limits.styles],
  ['door', 'assets/door.js', limits.door],
  ['office', 'assets/office.js', limits.office],
  ['review', 'assets/review.js', limits.review],
  ['asks', 'assets/asks.js', limits.asks],
  ['forChild', 'assets/child-find.js', limits.forChild],
  ['answer', 'assets/answer.js', limits.answer],
  ['appeals', 'assets/appeals.js', limits.appeals],
  ['insight', 'assets/insight.js', limits.insight],
  ['manage', 'assets/manage.js', limits.manage],
  ['offers', 'assets/offers.js', limits.offers],
  ['checkup', 'assets/checkup.js', limits.checkup],
  ['register', 'assets/register.js', limits.register],
  ['sw', 'sw.js', limits.sw],
])('refuses a %s that is one byte too big', (part, file, limit) => {
  const tooBig = partsOf({ [file]: limit + 1 })[part];
  expect(tooBig && isWithin(tooBig)).toBe(false);
  const small = partsOf({})[part];
  expect(small && isWithin(small)).toBe(true);
});

test('refuses a build in which the office is not a chunk of its own', () => {
  const { 'office.tsx': _, ...without } = built;
  const office = partsOf({}, without).office;
  expect(office && isWithin(office)).toBe(false);
});

const kid: Manifest = {
  'kind.html': chunk('assets/kid-kind.js', {
    isEntry: true,
    imports: ['_speak.js'],
    dynamicImports: ['kid/make/make-screen.tsx'],
    css: ['assets/kid.css'],
  }),
  '_speak.js': chunk('assets/kid-speak.js'),
  'kid/make/make-screen.tsx': chunk('assets/kid-make.js', { imports: ['_speak.js'] }),
};

test('counts for a child what is there before anything is pressed, styles among it', () => {
  expect(kidSize(kid, () => 1)).toMatchObject({
    bytes: 3,
    files: ['assets/kid-kind.js', 'assets/kid.css', 'assets/kid-speak.js'],
  });
});

test("refuses a child's page that is one byte too big, or is not there", () => {
  const weighing = (bytes: number) => (file: string) => (file === 'assets/kid-kind.js' ? bytes : 0);
  expect(isWithin(kidSize(kid, weighing(limits.kid)))).toBe(true);
  expect(isWithin(kidSize(kid, weighing(limits.kid + 1)))).toBe(false);
  expect(isWithin(kidSize({}, () => 1))).toBe(false);
});
