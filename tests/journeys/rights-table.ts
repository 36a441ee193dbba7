import { LIVE_PROTOCOL, PROTOCOL_VERSION } from '../../schema/protocol.ts';
import type { House } from '../fixtures/house-with-everything.ts';
import { pngOf } from '../fixtures/logo.ts';
import { tinyJpeg } from '../fixtures/pictures.ts';
import { home } from '../fixtures/register.ts';
import { openSocket } from '../fixtures/socket.ts';
import { Visitor } from '../fixtures/visitor.ts';
import {
  at,
  everybody,
  managers,
  nobody,
  type Open,
  office,
  type Right,
  said,
  staff,
  to,
} from './right.ts';
import { calendarRights } from './rights-calendar.ts';
import { deskRights } from './rights-desk.ts';
import { insightRights } from './rights-insight.ts';
import { walkRights } from './rights-walks.ts';

const manage = (method: string, path: string, body?: (house: House) => unknown): Right =>
  to(managers, method, (house) => `${at(house)}${path}`, body);

const onWalk = (method: string, path: string, more: (house: House) => object = () => ({})) => ({
  may: office,
  ask: (who: Visitor, house: House) => {
    const where = `/v1/walks/${house.ids.walk}${path}`;
    return method === 'GET'
      ? said(who.ask(method, `${where}?lane=${who.lane}`))
      : said(who.ask(method, where, { lane: who.lane, ...more(house) }));
  },
});

const photo = (method: 'GET' | 'PUT', part: '' | '/small'): Right => ({
  // Handed in by who took it; seen, before it is released, by who may release it and is on its walk.
  may: method === 'GET' ? office : nobody,
  ask: (who, { ids }) => {
    const path = `/v1/attachments/${ids.photo}${part}`;
    if (method === 'GET') return said(who.ask('GET', `${path}?lane=${who.lane}`));
    const headers = { authorization: `Bearer ${who.token}`, 'content-type': 'image/jpeg' };
    return said(who.ask('PUT', path, tinyJpeg, headers));
  },
});

/** Somebody else's ticket, or one that never was. */
const withTicket: Right = {
  may: nobody,
  async ask(who, { guest, ids }) {
    const given = await guest?.ask('POST', '/v1/live', { lane: ids.lane });
    const { ticket } = given?.ok
      ? ((await given.json()) as { ticket: string })
      : { ticket: 'x'.repeat(43) };
    const socket = await openSocket(`${who.url}/v1/live`, {
      cookie: who.cookie,
      origin: who.url,
      'sec-websocket-protocol': `${LIVE_PROTOCOL}, ${ticket}`,
    });
    socket?.close();
    // Why not, the local server does not pass on.
    return { status: socket ? 101 : 401, body: '' };
  },
};

/** By a key that nobody of any organisation has. */
const operator = (method: string, body?: (house: House) => unknown): Right => ({
  ...to(nobody, method, () => '/v1/operator/organisations', body),
  isOfOneself: true,
});

const signingIn: Open = { open: 'How people come in; journeys/guessing tries its wrong ways' };

const byReceipt: Open = {
  open: 'Whoever holds the code; journeys/resident-page, resident-acts and guessing-receipts try it without',
};
const byAppealCode: Open = {
  open: 'Whoever holds the link of a shared page; journeys/make-big tries it without, before and after',
};
const published: Open = {
  open: 'What residents let everybody read; journeys/board tries it before and after',
};

/** Every route of the app. A new one makes the test fail until it stands here. */
export const rights: Record<string, Right | Open> = {
  'GET /v1/hello': { open: 'Says who one is, and which organisations are open to all' },
  'GET /v1/map': { open: 'What the map lies on' },
  'GET /.well-known/security.txt': { open: 'Where to tell of a weakness' },
  'GET /assets/*': { open: 'The app itself' },

  'GET /b': { open: 'Where to type a code' },
  'GET /b/:organisation': { open: 'Where to type a code' },
  'GET /b/:organisation/:code': byReceipt,
  'GET /b/:organisation/:code/verwijder': byReceipt,
  'POST /b/:organisation/:code/klopt': byReceipt,
  'POST /b/:organisation/:code/bel': byReceipt,
  'POST /b/:organisation/:code/intrekken': byReceipt,
  'POST /b/:organisation/:code/verwijder': byReceipt,
  'GET /buurtvraag/:slug/:code': byAppealCode,
  'GET /buurtvraag/:slug/:code/foto': byAppealCode,
  'GET /buurt/:slug': published,
  'GET /buurt/:slug/foto/:id': published,

  'POST /v1/sign-in/code': signingIn,
  'POST /v1/sign-in/with-code': signingIn,
  'POST /v1/sign-in/passkey/options': signingIn,
  'POST /v1/sign-in/passkey': signingIn,
  'POST /v1/me/sign-out': { open: 'Ends what this browser has' },
  'GET /v1/me': { ...to(staff, 'GET', () => '/v1/me'), isOfOneself: true },
  'POST /v1/me/passkeys/options': {
    ...to(
      staff,
      'POST',
      () => '/v1/me/passkeys/options',
      () => ({}),
    ),
    isOfOneself: true,
  },
  'POST /v1/me/passkeys': to(
    nobody,
    'POST',
    () => '/v1/me/passkeys',
    () => ({
      name: 'x',
      response: { id: 'x', rawId: 'x', type: 'public-key', response: {} },
    }),
  ),
  'POST /v1/me/passkeys/remove': to(
    nobody,
    'POST',
    () => '/v1/me/passkeys/remove',
    ({ ids }) => ({
      id: ids.passkey,
    }),
  ),
  'POST /v1/me/sign-ins/end': to(
    nobody,
    'POST',
    () => '/v1/me/sign-ins/end',
    ({ ids }) => ({
      id: ids.signIn,
    }),
  ),

  'POST /v1/lanes': {
    // The demo's organisation is open.
    may: everybody,
    ask: (who, { ids }) => {
      const other = new Visitor(who.url);
      const { lane, token } = other;
      const join = { by: 'organisation', slug: ids.slug };
      return said(who.ask('POST', '/v1/lanes', { v: PROTOCOL_VERSION, lane, token, join }));
    },
  },
  'POST /v1/sync/push': {
    may: nobody,
    ask: (who, { ids }) => said(who.push([], who.token, ids.lane)),
  },
  'POST /v1/sync/manifest': {
    // Of the own lane, by its hand-in token; journeys/strangers tries what another handed in.
    may: nobody,
    ask: (who, { ids }) => said(who.manifest({}, who.token, ids.lane)),
  },
  'POST /v1/sync/pull': {
    may: nobody,
    ask: (who, { ids }) => said(who.pull([`walk:${ids.walk}`], ids.lane)),
  },
  'POST /v1/kid/ground': {
    // Of the own lane; journeys/strangers tries another's.
    may: ['guest', 'child'],
    ask: (who) => said(who.ask('POST', '/v1/kid/ground', { lane: who.lane })),
    isOfOneself: true,
  },
  ...deskRights,
  ...calendarRights,
  ...insightRights,
  'POST /v1/live': to(
    nobody,
    'POST',
    () => '/v1/live',
    ({ ids }) => ({ lane: ids.lane }),
  ),
  'GET /v1/live': withTicket,
  'PUT /v1/attachments/:id': photo('PUT', ''),
  'PUT /v1/attachments/:id/small': photo('PUT', '/small'),
  'GET /v1/attachments/:id': photo('GET', ''),
  'GET /v1/attachments/:id/small': photo('GET', '/small'),

  ...walkRights,
  'GET /v1/walks/:walk/devices': onWalk('GET', '/devices'),
  'POST /v1/walks/:walk/devices/revoke': onWalk('POST', '/devices/revoke', ({ ids }) => ({
    device: ids.lane,
  })),
  'POST /v1/walks/:walk/stop': onWalk('POST', '/stop'),

  'GET /v1/organisations/:slug/logo': to(staff, 'GET', (house) => `${at(house)}/logo`),
  'PUT /v1/organisations/:slug/logo': manage('PUT', '/logo', () => pngOf(64, 64)),
  'DELETE /v1/organisations/:slug/logo': manage('DELETE', '/logo'),
  'GET /v1/organisations/:slug/retention': manage('GET', '/retention?photos=180&names=90'),
  'POST /v1/organisations/:slug/concerns/:id/erase': to(
    ['team-lead', 'manager'],
    'POST',
    (house) => `${at(house)}/concerns/${house.ids.concern}/erase`,
  ),
  'GET /v1/organisations/:slug/audit': manage('GET', '/audit'),
  'GET /v1/organisations/:slug/checkup': manage('GET', '/checkup'),
  'POST /v1/organisations/:slug/checkup': manage('POST', '/checkup'),

  'GET /v1/organisations/:slug/addresses': to(
    staff,
    'GET',
    (house) => `${at(house)}/addresses?q=l`,
  ),
  'GET /v1/organisations/:slug/addresses/:address/running': to(
    staff,
    'GET',
    (house) => `${at(house)}/addresses/3547AB-1/running`,
  ),
  'GET /v1/organisations/:slug/areas': to(office, 'GET', (house) => `${at(house)}/areas`),
  'GET /v1/organisations/:slug/register': manage('GET', '/register'),
  'GET /v1/organisations/:slug/register/rows': manage('GET', '/register/rows'),
  'POST /v1/organisations/:slug/register/check': manage('POST', '/register/check', () => ({
    rows: [home(3)],
  })),
  'PUT /v1/organisations/:slug/register/imports/:id/:n': to(
    managers,
    'PUT',
    (house) => `${at(house)}/register/imports/${house.ids.import}/0`,
    () => ({ kind: 'address', source: 'file', name: 'Lijst', parts: 1, rows: [home(1)] }),
  ),
  'POST /v1/organisations/:slug/register/imports/:id/undo': to(
    managers,
    'POST',
    (house) => `${at(house)}/register/imports/${house.ids.import}/undo`,
    () => ({ also: [] }),
  ),
  'GET /v1/organisations/:slug/register/services/bag': manage(
    'GET',
    '/register/services/bag?box=5.07,52.08,5.08,52.09',
  ),
  'GET /v1/organisations/:slug/register/services/cbs': manage(
    'GET',
    '/register/services/cbs?municipality=GM0344',
  ),

  'GET /v1/organisations/:slug/people': manage('GET', '/people'),
  'POST /v1/organisations/:slug/people/invite': manage('POST', '/people/invite', ({ ids }) => ({
    name: 'Nieuw',
    email: `nieuw@${ids.slug}.example`,
    role: 'walker',
  })),
  'POST /v1/organisations/:slug/people/invite/again': manage(
    'POST',
    '/people/invite/again',
    ({ ids }) => ({ id: ids.invitation }),
  ),
  'POST /v1/organisations/:slug/people/invite/take-back': manage(
    'POST',
    '/people/invite/take-back',
    ({ ids }) => ({ id: ids.invitation }),
  ),
  'POST /v1/organisations/:slug/people/role': manage('POST', '/people/role', ({ ids }) => ({
    person: ids.person,
    role: 'companion',
    was: 'walker',
  })),
  'POST /v1/organisations/:slug/people/remove': manage('POST', '/people/remove', ({ ids }) => ({
    person: ids.leaver,
    was: 'walker',
  })),

  'GET /v1/organisations/:slug/devices': manage('GET', '/devices'),
  'POST /v1/organisations/:slug/devices/revoke': manage('POST', '/devices/revoke', ({ ids }) => ({
    lane: ids.lane,
  })),
  'POST /v1/organisations/:slug/devices/revoke-walk': manage(
    'POST',
    '/devices/revoke-walk',
    ({ ids }) => ({ walk: ids.walk }),
  ),

  'GET /v1/operator/organisations': operator('GET'),
  'POST /v1/operator/organisations': operator('POST', ({ ids }) => ({
    slug: ids.slug,
    name: 'Overgenomen',
    managerName: 'Dief',
    managerEmail: 'dief@elders.example',
    isOpen: true,
  })),
};
