import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { demoHouse, houseManager } from '../../../../api/demo/demo-house.ts';
import { demoLanes } from '../../../../api/demo/demo-lanes.ts';
import { demoPeople } from '../../../../api/demo/demo-people.ts';
import { insightBody, walkBody } from '../../../../schema/insight.ts';
import { NOW, testCore } from '../../../fixtures/core.ts';
import { measured } from '../../../fixtures/insight.ts';
import { people } from '../../../fixtures/people.ts';
import { rights } from '../../../journeys/rights-table.ts';

const asked = {
  lane: people.reviewer().lane,
  from: '2026-01-01',
  to: '2026-12-31',
  neighbourhood: null,
};
const walk = {
  lane: asked.lane,
  walk: '01900000-0000-7000-8000-000000000000',
};

test('what is asked cannot name a person, a team or a device', () => {
  expect(v.is(insightBody, asked)).toBe(true);
  expect(v.is(walkBody, walk)).toBe(true);
  const names = ['person', 'member', 'owner', 'maker', 'by', 'who', 'team', 'assignee', 'groupBy'];
  for (const name of names)
    for (const value of ['samira', ['samira'], null, true]) {
      expect(v.is(insightBody, { ...asked, [name]: value }), name).toBe(false);
      expect(v.is(walkBody, { ...walk, [name]: value }), name).toBe(false);
    }
  expect(v.is(insightBody, { ...asked, to: '2025-12-31' })).toBe(false);
  expect(v.is(insightBody, { ...asked, from: '2020-01-01' })).toBe(false);
});

/** A whole demo, and everything that is known by name or id of who made it. */
async function wholeDemo() {
  const { core, storage, push, pull } = testCore();
  core.found('Rozenbuurt Wonen');
  for (const { id, name, role } of demoPeople) core.putMember({ person: id, name, role });
  const lanes = await demoLanes(NOW);
  for (const { actor, muts } of lanes) push(actor, ...muts);
  const organisation = core.organisation();
  if (!organisation) throw new Error('Not founded');
  push(houseManager, ...demoHouse(organisation, NOW));
  const rows = pull(people.manager(), 'office');
  const nicknames = rows
    .filter(({ kind }) => kind === 'participant')
    .flatMap(({ set }) => (set.nickname ? [String(set.nickname)] : []));
  const makers = storage.sql
    .exec('SELECT id, maker FROM lane')
    .toArray()
    .flatMap(({ id, maker }) => [String(id), String(maker)]);
  const walks = rows
    .filter(({ kind, set }) => kind === 'walk' && !set.isPlanned)
    .map(({ id }) => id);
  const named = demoPeople.flatMap(({ id, name }) => [id, name]);
  return { core, walks, names: new Set([...named, ...nicknames, ...makers]) };
}

test('no report of a whole organisation holds the name or the id of anybody', async () => {
  const { core, walks, names } = await wholeDemo();
  const texts = [core.insight(asked), ...walks.map((id) => core.insight({ ...walk, walk: id }))];
  expect(names.size).toBeGreaterThan(15);
  for (const text of texts) {
    expect(text?.length).toBeGreaterThan(500);
    const words = new Set(
      String(text)
        .toLowerCase()
        .split(/[^\p{L}\p{N}_-]+/u),
    );
    for (const name of names) {
      const parts = name.toLowerCase().split(' ');
      expect(
        parts.every((part) => words.has(part)),
        name,
      ).toBe(false);
    }
  }
});

test('who did the work changes nothing in the numbers', () => {
  const worked = (...who: string[]) => {
    const { find, step, plan, at, say, walk: on, report, patch, fatma } = measured();
    const desks = who.map((person) => ({ ...fatma, person }));
    for (const [n, desk] of desks.entries()) {
      const id = find();
      step(id, 1 + n, 'seen');
      at(2 + n, () => patch(id, { assignee: { kind: 'member', id: desk.person } }));
      plan('observation', id, 3, { owner: desk.person, who: { kind: 'member', id: desk.person } });
      at(4, () =>
        say(desk, {
          t: 'note.create',
          walk: on,
          set: { about: { kind: 'observation', id }, text: 'x' },
        }),
      );
    }
    const { waiting, clock, ...rest } = report(50);
    return { ...rest, clock: clock.map(({ longest, ...one }) => one), waiting: waiting.length };
  };
  expect(worked('samira', 'samira', 'samira', 'samira', 'samira', 'fatma')).toEqual(
    worked('samira', 'fatma', 'pieter', 'lotte', 'bram', 'jan'),
  );
});

test('no route of the server tells how much is on whose name', () => {
  const counting = Object.keys(rights).filter((route) =>
    /insight|count|stat|board|lane-?count/i.test(route),
  );
  expect(counting).toEqual(['POST /v1/insight', 'POST /v1/insight/walk']);
  const folder = new URL('../../../../api/organisation/insight/', import.meta.url);
  for (const file of ['read-log.ts', 'read-plans.ts', 'promises.ts', 'report.ts'])
    expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(
      /made_by|maker\b|assignee|who\.id/,
    );
});
