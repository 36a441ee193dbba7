import { expect, it } from 'vitest';
import { demoHouse, houseManager } from '../../api/demo/demo-house.ts';
import { demoLanes } from '../../api/demo/demo-lanes.ts';
import { demoRegister } from '../../api/demo/demo-register.ts';
import type { Row } from '../../schema/entities/row.ts';
import type {
  Answer,
  Attachment,
  Cause,
  Concern,
  Offer,
  Organisation,
  PromiseRow,
  StandardText,
  Story,
  Team,
} from '../../schema/entities/things.ts';
import { keyOf } from '../../schema/register/given.ts';
import { NOW, testCore } from '../fixtures/core.ts';
import { people } from '../fixtures/people.ts';

const test = testCore();
test.core.found('Rozenbuurt Wonen');
for (const { actor, muts } of await demoLanes(NOW)) test.push(actor, ...muts);
const founded = test.core.organisation() as Organisation;
const houseAnswer = test.push(houseManager, ...demoHouse(founded, NOW));
const rows: Row[] = ['office', 'concerns'].flatMap((scope) => test.pull(people.manager(), scope));
const of = <T extends Row>(kind: T['kind']) => rows.filter((row) => row.kind === kind) as T[];
const concerns = of<Concern>('concern');
const today = new Date(NOW).toISOString().slice(0, 10);

it('takes what the organisation sets without a word', () => {
  expect('fork' in houseAnswer ? [] : houseAnswer.r.filter(({ s }) => s !== 'ok')).toEqual([]);
  expect(rows.filter(({ kind }) => kind === 'held')).toEqual([]);
});

it('has asked every resident at an address of the register, each with a receipt of its own', () => {
  const homes = new Map(
    demoRegister().rows.flatMap((row) => (row.kind === 'address' ? [[keyOf(row), row]] : [])),
  );
  expect(new Set(concerns.map(({ set }) => set.receipt)).size).toBe(concerns.length);
  for (const { set } of concerns) {
    const home = homes.get(set.address?.id ?? '');
    expect(set.address?.line).toBe(`${home?.street} ${home?.number}`);
    expect(set.address?.complex).toBe(home?.complex);
    expect([set.room, set.since, set.report]).not.toContain(null);
    expect(set.mayCall).toBe(set.phone !== '');
  }
  const photos = of<Attachment>('attachment').filter(({ set }) => set.about.kind === 'concern');
  const shown = new Set(photos.map(({ set }) => set.about.id));
  for (const { id, set } of concerns) expect(set.mayUsePhotos).toBe(shown.has(id));
  const languages = new Set(concerns.map(({ set }) => set.language));
  for (const language of ['nl', 'tr', 'ar', 'pl', 'uk']) expect(languages).toContain(language);
});

it('knows the two receipts that are easy to type', () => {
  const told = (code: string) => concerns.find(({ set }) => set.receipt === code)?.set;
  expect(told('R0ZENPAD01E')).toMatchObject({ status: 'done', language: 'nl' });
  expect(told('R0ZENPAD028')).toMatchObject({ status: 'doing', language: 'tr' });
});

it('has promises that are late, still to come, and kept', () => {
  const promises = of<PromiseRow>('promise');
  const open = promises.filter(({ set }) => !set.isKept);
  expect(open.filter(({ set }) => set.dueOn < today)).toHaveLength(1);
  expect(open.filter(({ set }) => set.dueOn >= today).length).toBeGreaterThan(5);
  expect(promises.filter(({ set }) => set.isKept).length).toBeGreaterThan(2);
  const teams = of<Team>('team').map(({ id }) => id);
  for (const { set } of promises) expect(teams).toContain(set.team);
});

it('has an answer of its own for what is done', () => {
  const answers = new Map(of<Answer>('answer').map((row) => [row.id, row.set]));
  const done = concerns.filter(({ set }) => set.status === 'done');
  const said = done.map(({ id, set }) => {
    const answer = answers.get(set.closedWith ?? '');
    expect(answer?.about.id).toBe(id);
    return answer?.text;
  });
  expect(new Set(said).size).toBe(done.length);
});

it('has five homes with a draught in one complex, and one cause behind three of them', () => {
  const draughts = concerns.filter(
    ({ set }) => set.category === 'draught' && set.address?.complex === 'C03',
  );
  expect(draughts).toHaveLength(5);
  const [cause] = of<Cause>('cause');
  expect(cause?.set.complex).toBe('C03');
  expect(draughts.filter(({ set }) => set.cause === cause?.id)).toHaveLength(3);
});

it('shows one story before and after, with both agreements and photos of that home', () => {
  const [story] = of<Story>('story');
  expect(story?.set).toMatchObject({ isPublished: true, mayUse: true, mayPublish: true });
  const about = concerns.find(({ id }) => id === story?.set.about.id);
  expect(about?.set).toMatchObject({ mayUsePhotos: true, status: 'done' });
  for (const photo of [story?.set.before, story?.set.after])
    expect(of<Attachment>('attachment').find(({ id }) => id === photo)?.set.about.id).toBe(
      about?.id,
    );
});

it('offers what holds today, and one thing no more', () => {
  const offers = of<Offer>('offer').map(({ set }) => set);
  const valid = offers.filter(({ until }) => until >= today);
  expect(offers.length - valid.length).toBe(1);
  expect(new Set(valid.map(({ kind }) => kind)).size).toBe(4);
  const chosen = new Set(concerns.flatMap(({ set }) => set.offers));
  for (const id of chosen) expect(of<Offer>('offer').map((row) => row.id)).toContain(id);
  const { promiseTeams } = (test.core.organisation() as Organisation).set;
  const teams = of<Team>('team').map(({ id }) => id);
  expect(Object.values(promiseTeams).every((team) => teams.includes(team))).toBe(true);
  const spoken = of<StandardText>('standard_text').map(({ set }) => set.language);
  expect(new Set(spoken)).toEqual(new Set(['nl', 'en', 'tr', 'ar']));
});
