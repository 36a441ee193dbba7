import { readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../api/app.ts';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { StaffRole } from '../../schema/actor.ts';
import { fine } from '../fixtures/answers.ts';
import { directoryOf } from '../fixtures/directory.ts';
import {
  bagAddress,
  cbsNeighbourhood,
  type FeatureServer,
  startFeatureServer,
} from '../fixtures/feature-server.ts';
import { furnished, type House, nobodys } from '../fixtures/house-with-everything.ts';
import { signInByMail } from '../fixtures/sign-in-by-mail.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { guestOn, signedIn } from '../fixtures/walking.ts';
import { type Answer, everybody, type Right, type Who } from './right.ts';
import { rights } from './rights-table.ts';
import { startServer, type TestServer } from './server.ts';

const peopleOfDemo: Record<StaffRole, string> = {
  walker: 'jan',
  companion: 'noor',
  reviewer: 'fatma',
  'team-lead': 'lotte',
  manager: 'bram',
};
const neighbour = {
  slug: 'buren',
  name: 'Wonen bij de Buren',
  managerName: 'Ingrid',
  managerEmail: 'ingrid@buren.example',
  isOpen: false,
};

let services: FeatureServer[] = [];
let server: TestServer;
let directory: DatabaseSync;
const visitors = new Map<Who, Visitor>();
let own: House;
let others: House;

beforeAll(async () => {
  services = [
    await startFeatureServer({ adres: [bagAddress(1, [5.0707, 52.0841])] }, 2),
    await startFeatureServer(
      { buurten: [cbsNeighbourhood('BU03440001', 'Rozenbuurt', [5.07, 52.08])] },
      2,
    ),
  ];
  server = await startServer({
    addressSource: services[0]?.base ?? '',
    neighbourhoodSource: services[1]?.base ?? '',
  });
  const { OPERATOR_KEY } = JSON.parse(readFileSync(`${server.stateDir}/secrets.json`, 'utf8'));
  const withKey = { authorization: `Bearer ${OPERATOR_KEY}` };
  const operator = new Visitor(server.url);
  await fine(operator.ask('POST', '/v1/operator/organisations', neighbour, withKey));
  others = await furnished(
    server,
    neighbour.slug,
    await signInByMail(server.url, neighbour.managerEmail),
  );
  const [bram, pieter] = [await signedIn(server.url, 'bram'), await signedIn(server.url, 'pieter')];
  own = await furnished(server, DEMO_SLUG, bram, pieter);

  directory = directoryOf(server.stateDir);
  visitors.set('stranger', new Visitor(server.url));
  visitors.set('guest', await guestOn(server.url, DEMO_CODE));
  visitors.set('child', await guestOn(server.url, DEMO_CODE, 'child'));
  for (const [role, person] of Object.entries(peopleOfDemo)) {
    const visitor = await signedIn(server.url, person);
    await fine(visitor.open({ by: 'organisation', slug: DEMO_SLUG }));
    visitors.set(role as StaffRole, visitor);
  }
}, 180_000);
afterAll(async () => {
  directory?.close();
  await server?.stop();
  await Promise.all(services.map((one) => one.stop()));
});

/** Tries that are counted would say "too many" to the second of two that must be alike. */
const forgetTries = () => directory.exec('DELETE FROM attempt');
const visitor = (who: Who): Visitor => {
  const found = visitors.get(who);
  if (!found) throw new Error(`No ${who}`);
  return found;
};
async function answer({ ask }: Right, who: Who, house: House): Promise<Answer> {
  forgetTries();
  return ask(visitor(who), house);
}

it('every route has a place in the table, and the table has no other', () => {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(routes)].sort()).toEqual(Object.keys(rights).sort());
});

const rows = Object.entries(rights).flatMap(([route, right]) =>
  'open' in right ? [] : [{ route, right }],
);

describe('what another organisation has', () => {
  it.each(rows.filter(({ right }) => !right.isOfOneself))(
    'is to nobody else there: $route',
    async ({ right }) => {
      for (const who of everybody) {
        const theirs = await answer(right, who, others);
        expect(theirs.status, `${who}: ${theirs.body}`).toBeGreaterThanOrEqual(400);
        expect(theirs, who).toEqual(await answer(right, who, nobodys()));
      }
    },
  );
});

describe('in one’s own organisation', () => {
  it.each(rows)('only who may: $route', async ({ right }) => {
    const refused = everybody.filter((who) => !right.may.includes(who));
    for (const who of refused) {
      const given = await answer(right, who, own);
      expect(given.status, `${who}: ${given.body}`).toBeGreaterThanOrEqual(400);
      expect(given, who).toEqual(await answer(right, who, nobodys()));
    }
  });

  // After all that must not have worked: these do things.
  it.each(rows.filter(({ right }) => right.may.length > 0))(
    'who may, can: $route',
    async ({ right }) => {
      for (const who of right.may) {
        const given = await answer(right, who, own);
        expect(given.status, `${who}: ${given.body}`).toBe(200);
      }
    },
  );
});
