import { expect, test } from 'vitest';
import { breaches } from './check-imports.ts';

const ruleOf = (file: string, source: string) => breaches(file, source).map(({ rule }) => rule);

test.each([
  [
    'web/review/list.tsx',
    "import { rows } from '../../schema/db/tables.ts';",
    'web never imports schema/db',
  ],
  [
    'web/walk/map.tsx',
    "import {\n  form,\n} from '../capture/form.tsx';",
    'a feature never imports another feature',
  ],
  [
    'web/walk/map.tsx',
    "const form = import('../capture/form.tsx');",
    'a feature never imports another feature',
  ],
  ['web/main.tsx', "import '../tests/fixtures/people.ts';", 'nothing imports tests'],
  ['schema/ids.ts', "import { app } from '../api/app.ts';", 'schema may not import api'],
  ['api/app.ts', "import { Sheet } from '../web/ui/sheet.tsx';", 'api may not import web/ui'],
  [
    'web/ui/sheet.tsx',
    "import { openDevice } from '../sync/device.ts';",
    'web/ui may not import web/sync',
  ],
  [
    'web/sync/push.ts',
    "import type { AppType } from '../../api/app.ts';",
    'web/sync may not import api',
  ],
  [
    'web/sync/api-client.ts',
    "import { app } from '../../api/app.ts';",
    'api is named as a type only',
  ],
  ['web/walk/map.tsx', "import L from 'leaflet';", 'leaflet is imported in web/map only'],
  [
    'web/map/view.ts',
    "import L from 'leaflet';",
    'leaflet comes in its modules: web/map/leaflet.ts',
  ],
  ['web/sync/push.ts', "import { openDB } from 'idb';", 'idb is imported in web/store only'],
  ['schema/ids.ts', "import { eq } from 'drizzle-orm';", 'drizzle is for api and schema/db'],
  ['schema/ids.ts', "import { Hono } from 'hono';", 'schema imports valibot and nothing else'],
  [
    'web/pwa/sw.ts',
    "import { limits } from '../../schema/limits.ts';",
    'the service worker imports nothing of the app',
  ],
  ['web/walk/map.tsx', "console.log('here');", 'console is for web/debug, api/local and the tools'],
  ['api/app.ts', `${'\n'.repeat(300)}const one = 1;`, 'a file has at most 300 lines'],
])('refuses %s: %s', (file, source, rule) => {
  expect(ruleOf(file, source)).toEqual([rule]);
});

test.each([
  ['web/sync/api-client.ts', "import type { AppType } from '../../api/app.ts';"],
  [
    'web/walk/map.tsx',
    "import { L } from '../map/leaflet-map.tsx';\nimport { limits } from '../../schema/limits.ts';",
  ],
  ['web/text/finds.ts', "import type { SeenRow } from '../sync/device.ts';"],
  ['web/map/view.ts', "import type { Map } from 'leaflet';"],
  ['web/app.tsx', "import { WalkScreen } from './walk/walk-screen.tsx';"],
  ['web/debug/page.tsx', "console.log('copied');"],
  ['api/organisation/rows.ts', "import { find } from '../../schema/db/organisation/tables.ts';"],
])('allows %s: %s', (file, source) => {
  expect(ruleOf(file, source)).toEqual([]);
});

test('names the line of the import', () => {
  expect(breaches('web/walk/map.tsx', "\n\nimport L from 'leaflet';")[0]?.line).toBe(3);
});
