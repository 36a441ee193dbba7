// Holds the directions of imports, the packages each folder may use, file length and the absence of console.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { top } from './run.ts';

export type Breach = { file: string; line: number; rule: string };

const MAX_LINES = 300;
const shared = ['web/store', 'web/sync', 'web/map', 'web/ui', 'web/text'];
/** Whom each place may import besides itself; the shared ones may name each other's types. A web folder not listed is a feature. */
const mayImport: Record<string, string[]> = {
  schema: [],
  'schema/db': ['schema'],
  api: ['schema', 'schema/db'],
  'web/store': ['schema'],
  'web/sync': ['schema', 'web/store'],
  'web/map': ['schema', 'web/ui', 'web/text'],
  'web/ui': ['schema', 'web/text'],
  'web/text': ['schema'],
  'web/routes': ['schema'],
};
const onlyIn: Record<string, string> = { leaflet: 'web/map', idb: 'web/store' };

/** Every breach in one file. `file` is its path from the top, with forward slashes. */
export function breaches(file: string, source: string): Breach[] {
  const found: Breach[] = [];
  const at = (index: number) => source.slice(0, index).split('\n').length;
  for (const { target, index, isType } of importsOf(source)) {
    const rule = target.startsWith('.')
      ? directionRule(file, posix.join(posix.dirname(file), target), isType)
      : packageRule(file, target, isType);
    if (rule) found.push({ file, line: at(index), rule });
  }
  const lines = source.trimEnd().split('\n').length;
  if (lines > MAX_LINES)
    found.push({ file, line: lines, rule: `a file has at most ${MAX_LINES} lines` });
  if (mustBeSilent(file)) {
    for (const { index } of source.matchAll(/^(?!\s*(?:\/\/|\*)).*\bconsole\./gm)) {
      found.push({
        file,
        line: at(index),
        rule: 'console is for web/debug, api/local and the tools',
      });
    }
  }
  return found;
}

/** schema, schema/db, api, tests, web/routes, web (what joins the features), or web/<folder>. */
export function placeOf(path: string): string {
  if (path.startsWith('schema/db/')) return 'schema/db';
  if (!path.startsWith('web/')) return path.split('/')[0] ?? '';
  if (path === 'web/routes.ts' || path === 'web/walk-paths.ts') return 'web/routes';
  const [, folder, ...rest] = path.split('/');
  return rest.length > 0 ? `web/${folder}` : 'web';
}

function* importsOf(source: string) {
  const statement =
    /^[ \t]*(?:import|export)\b(?<clause>[^'";]*?\bfrom)?\s*['"](?<path>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gm;
  for (const { index, groups = {} } of source.matchAll(statement)) {
    yield {
      target: groups.path ?? groups.lazy ?? '',
      index,
      isType: /^\s*type\b/.test(groups.clause ?? ''),
    };
  }
}

function directionRule(file: string, target: string, isType: boolean): string | null {
  const from = placeOf(file);
  const to = placeOf(target);
  if (from === 'tests' || from === to) return null;
  if (to === 'tests') return 'nothing imports tests';
  if (to === 'api' && /^web\/sync\/[a-z]+-client\.ts$/.test(file))
    return isType ? null : 'api is named as a type only';
  if (from.startsWith('web') && to === 'schema/db') return 'web never imports schema/db';
  if (file === 'web/pwa/sw.ts')
    return to === 'web/pwa' ? null : 'the service worker imports nothing of the app';
  if (from === 'web')
    return to.startsWith('web') || to === 'schema' ? null : `web may not import ${to}`;
  const allowed = mayImport[from] ?? ['schema', 'web/routes', ...shared];
  if (allowed.includes(to) || (isType && shared.includes(from) && shared.includes(to))) return null;
  const isFeature = (place: string) => place.startsWith('web/') && !(place in mayImport);
  return isFeature(from) && isFeature(to)
    ? 'a feature never imports another feature'
    : `${from} may not import ${to}`;
}

function packageRule(file: string, target: string, isType: boolean): string | null {
  const place = placeOf(file);
  if (place === 'tests') return null;
  const name = target.split('/')[0] ?? '';
  const home = onlyIn[name];
  if (home && home !== place) return `${name} is imported in ${home} only`;
  // The whole beside its modules would be a second Leaflet.
  if (target === 'leaflet' && !isType && !file.endsWith('.d.ts'))
    return 'leaflet comes in its modules: web/map/leaflet.ts';
  if (name.startsWith('drizzle-') && place !== 'api' && place !== 'schema/db')
    return 'drizzle is for api and schema/db';
  if (place === 'schema' && name !== 'valibot') return 'schema imports valibot and nothing else';
  return null;
}

const mustBeSilent = (file: string) =>
  (placeOf(file).startsWith('web') && placeOf(file) !== 'web/debug') ||
  (placeOf(file) === 'api' && !file.startsWith('api/local'));

export function allBreaches(): Breach[] {
  return ['schema', 'api', 'web', 'tests'].flatMap((folder) =>
    readdirSync(`${top}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => /\.(tsx?|css)$/.test(file) && !/(^|\/)(\.wrangler|public)\//.test(file))
      .flatMap((file) => breaches(file, readFileSync(`${top}${file}`, 'utf8'))),
  );
}

if (import.meta.main) {
  const found = allBreaches();
  for (const { file, line, rule } of found) console.error(`${file}:${line}  ${rule}`);
  console.log(
    found.length === 0
      ? 'imports: all in the right direction'
      : `imports: ${found.length} breaches`,
  );
  process.exit(found.length === 0 ? 0 : 1);
}
