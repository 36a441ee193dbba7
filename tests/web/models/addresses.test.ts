import fc from 'fast-check';
import { expect } from 'vitest';
import { categories } from '../../../schema/vocabulary/categories.ts';
import { judgements } from '../../../schema/vocabulary/judgements.ts';
import { findStatuses, followUpStatuses } from '../../../schema/workflow.ts';
import { addressOf, periods, readAsked } from '../../../web/insight/asked.ts';
import { readInvitation, readScanned } from '../../../web/join/read-invitation.ts';
import { columns } from '../../../web/plan/board/plan-card.ts';
import {
  laneKinds,
  readPlanView,
  shapes,
  writePlanView,
} from '../../../web/plan/board/plan-view.ts';
import { readView, writerFor, writeView } from '../../../web/review/desk-view.ts';
import { readArea } from '../../../web/review/drawn-area.ts';
import { shows } from '../../../web/review/finder/filter.ts';
import { voices, waits } from '../../../web/review/narrowing.ts';
import { paths } from '../../../web/routes.ts';
import { inviteOf } from '../../../web/walk/walk-invite.ts';
import { holds } from '../../schema/models/runs.ts';

const ORIGIN = 'https://loopmee.example';
const said = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 2 });
const queryOf = (address: string) =>
  Object.fromEntries(new URLSearchParams(address)) as Record<string, string>;
const anyQuery = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'toon',
      'soort',
      'gebied',
      'vondst',
      'als',
      'lanen',
      'week',
      'wie',
      'stand',
      'dagen',
      'buurt',
    ),
    fc.string({ maxLength: 8 }),
  ),
  fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('__proto__', ',;,;,', '1,2;3', 'NaN,1;2,2;3,3', '2026-02-31'),
  ),
);

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((one) => one / 1e5);
const corners = fc.array(fc.record({ lat: degrees(90), lng: degrees(180) }), {
  minLength: 3,
  maxLength: 40,
});
const ids = fc.stringMatching(/^[A-Za-z0-9-]{1,30}$/);
const owner = fc.oneof(
  fc.constant('none'),
  ids.map((id) => `team:${id}`),
  ids.map((id) => `member:${id}`),
);
const narrowed = fc.record(
  {
    walk: said,
    status: fc.constantFrom(...findStatuses),
    judgement: fc.constantFrom(...judgements),
    voice: fc.constantFrom(...voices),
    days: fc.constantFrom(...waits),
    team: said,
    neighbourhood: said,
    label: said,
    complex: said,
    owner,
  },
  { requiredKeys: [], noNullPrototype: true },
);
const deskViews = fc.record({
  show: fc.constantFrom(...shows),
  category: maybe(fc.constantFrom(...categories.map(({ id }) => id))),
  text: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
  narrowed,
  area: maybe(corners),
  chosen: maybe(said),
  unknown: fc.constant([]),
});

holds(
  'what a colleague is sent of the desk shows them the same',
  400,
  fc.property(deskViews, said, (view, find) => {
    expect(readView(queryOf(writeView(view)))).toEqual(view);
    expect(readView(queryOf(writerFor(view)(find)))).toEqual({ ...view, chosen: find });
  }),
);

const planViews = fc.record({
  shape: fc.constantFrom(...shapes),
  lanes: fc.constantFrom(...laneKinds),
  neighbourhood: maybe(said),
  who: maybe(owner),
  status: maybe(fc.constantFrom(...followUpStatuses)),
  week: maybe(
    fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10)),
  ),
  column: fc.constantFrom(...columns),
  card: maybe(said),
});

holds(
  'and so does what they are sent of the board and of the numbers',
  400,
  fc.property(planViews, fc.constantFrom(...periods), maybe(said), (view, period, place) => {
    expect(readPlanView(queryOf(writePlanView(view)))).toEqual({ ...view, isOdd: false });
    const address = addressOf('/cijfers', { period, place });
    expect(readAsked(queryOf(address.split('?')[1] ?? ''))).toEqual({ period, place });
  }),
);

holds(
  'an address that somebody made up opens a screen all the same',
  500,
  fc.property(anyQuery, (query) => {
    const desk = readView(query);
    expect(shows).toContain(desk.show);
    // Read once, it is an address that holds.
    expect(readView(queryOf(writeView(desk)))).toMatchObject({ show: desk.show, unknown: [] });
    const { isOdd: _, ...plan } = readPlanView(query);
    expect(readPlanView(queryOf(writePlanView(plan)))).toEqual({ ...plan, isOdd: false });
    expect(periods).toContain(readAsked(query).period);
  }),
);

const place = fc.oneof(
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 6, arbitrary: fc.constantFrom('', ' ', '5', '52.1', '-4.25', '1e1') },
);

holds(
  'a drawn area lies on the earth, or is none',
  500,
  fc.property(
    fc.array(fc.array(place, { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
    (parts) => {
      const area = readArea(parts.map((part) => part.join(',')).join(';'));
      for (const { lat, lng } of area ?? []) {
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(lng)).toBeLessThanOrEqual(180);
      }
      const isEmpty = parts.some(([lat = '', lng = '']) => lat.trim() === '' || lng.trim() === '');
      if (isEmpty) expect(area).toBeNull();
    },
  ),
);

const secrets = fc.stringMatching(/^[A-Za-z0-9_-]{22}$/);
const codes = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6}$/);
const rows = { list: () => [] };

holds(
  'the QR of a walk lets in on that walk, typed, followed or scanned',
  400,
  fc.property(secrets, codes, (secret, code) => {
    const bySecret = inviteOf({ join: { by: 'secret', secret } }, rows, ORIGIN)?.link ?? '';
    const byCode = inviteOf({ join: { by: 'code', code } }, rows, ORIGIN)?.link ?? '';
    expect(readScanned(bySecret, ORIGIN)).toEqual({ by: 'secret', secret });
    expect(readScanned(byCode, ORIGIN)).toEqual({ by: 'code', code });
    expect(readScanned(` ${byCode}/ `, ORIGIN)).toEqual({ by: 'code', code });
    expect(readInvitation(undefined, new URL(bySecret).hash)).toEqual({ by: 'secret', secret });
    expect(readInvitation(code.toLowerCase(), '')).toEqual({ by: 'code', code });
    expect(readScanned(bySecret, 'https://elsewhere.example')).toBeNull();
    expect(readScanned(`${ORIGIN}${paths.join}/${code}/more`, ORIGIN)).toBeNull();
  }),
);

holds(
  'any other QR is none of ours, and breaks nothing',
  400,
  fc.property(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.webUrl({ withFragments: true }),
      fc.string({ maxLength: 20 }).map((path) => `${ORIGIN}/j/${path}`),
      fc.string({ maxLength: 20 }).map((hash) => `${ORIGIN}/j#${hash}`),
    ),
    (text) => {
      const read = readScanned(text, ORIGIN);
      if (read?.by === 'code') expect(read.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
      else if (read?.by === 'secret') expect(read.secret).toMatch(/^[A-Za-z0-9_-]{22}$/);
      else expect(read).toBeNull();
      expect(readInvitation(text, `#${text}`).by).toMatch(/^(secret|code|nothing)$/);
    },
  ),
);
