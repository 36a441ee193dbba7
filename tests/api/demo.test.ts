import { expect, it } from 'vitest';
import { readJpeg } from '../../api/attachments/jpeg.ts';
import { demoAttention } from '../../api/demo/demo-attention.ts';
import { demoLanes } from '../../api/demo/demo-lanes.ts';
import { scenePhoto } from '../../api/demo/scene-photos.ts';
import { neighbourhood } from '../../schema/demo/neighbourhood.ts';
import { distance, toPoint } from '../../schema/demo/plane.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { childPictures } from '../../schema/vocabulary/kid.ts';
import { followUpStatuses } from '../../schema/workflow.ts';
import { NOW, testCore } from '../fixtures/core.ts';
import { people } from '../fixtures/people.ts';

const lanes = await demoLanes(NOW);
const all = lanes.flatMap(({ muts }) => muts);
const of = (type: RegExp) => all.filter(({ t }) => type.test(t));
const aboutOf = ({ set }: Mutation) => (set.about as { id: string }).id;

it('fills three walks of thirty finds through push, the same every time, with nothing held', async () => {
  expect(await demoLanes(NOW)).toEqual(lanes);
  const { push } = testCore();
  for (const { actor, muts } of lanes) {
    const answer = push(actor, ...muts);
    expect('fork' in answer ? ['fork'] : answer.r.filter((one) => one.s !== 'ok')).toEqual([]);
  }
  const walks = of(/^walk\.create$/);
  expect(walks.filter(({ set }) => !set.isPlanned)).toHaveLength(3);
  expect(
    walks.filter(({ set }) => set.isPlanned),
    'and one to come along on',
  ).toHaveLength(1);
  const finds = of(/^(observation|concern)\.create$/);
  expect(finds.filter(({ set }) => set.via !== 'kid')).toHaveLength(90);
});

it('lets children judge on the walk with the school, on a phone of their own and on one that was handed over', () => {
  const { push, pull } = testCore();
  for (const { actor, muts } of lanes) push(actor, ...muts);
  const rows = pull(people.teamLead(), 'office');
  const finds = rows.filter(({ set }) => set.via === 'kid');
  expect(finds).toHaveLength(12);
  expect(new Set(finds.map(({ walk }) => walk)).size).toBe(1);
  expect(new Set(finds.map(({ by }) => by)).size).toBe(2);
  expect(
    finds
      .map(({ set }) => set.childBest)
      .filter(Boolean)
      .toSorted(),
  ).toEqual([1, 2, 3]);
  const differ = finds.filter(({ set }) => set.judgement && set.judgement !== set.childJudgement);
  expect(differ).toHaveLength(3);
  const ids = new Set(finds.map(({ id }) => id));
  const about = rows.filter(({ set }) => ids.has((set.about as { id: string } | null)?.id ?? ''));
  const drawings = about.filter(({ set }) => set.what === 'drawing');
  expect(drawings.map(({ set }) => set.isReleased)).toEqual([true, true]);
  const answers = about.filter(({ kind }) => kind === 'answer');
  expect(answers.length).toBeGreaterThan(4);
  for (const { set } of answers)
    expect(childPictures).toContainEqual(
      expect.objectContaining({ id: set.childPicture, nl: set.text }),
    );
  expect(about.some(({ kind }) => kind === 'note')).toBe(false);
  const [child] = lanes.filter(({ actor }) => actor.role === 'child');
  const walk = finds[0]?.walk;
  const own = child && pull(child.actor, `kid:${walk}`).map(({ kind }) => kind);
  expect(own?.filter((kind) => kind === 'observation')).toHaveLength(5);
});

it('says nothing twice', () => {
  const said = [...of(/^note\.create$/), ...of(/^concern\.create$/)].map(
    ({ set }) => set.text ?? set.words,
  );
  expect(said.length).toBeGreaterThan(80);
  expect(new Set(said).size).toBe(said.length);
});

it('keeps concerns apart, each with words and an urgency', () => {
  const concerns = of(/^concern\.create$/);
  expect(concerns.length).toBeGreaterThanOrEqual(20);
  for (const { set } of concerns) expect([set.words, set.urgency]).not.toContain('');
});

it('has follow-ups of every status, and finds of today that nobody read yet', () => {
  const { push, pull } = testCore();
  for (const { actor, muts } of lanes) push(actor, ...muts);
  const rows = pull(people.teamLead(), 'office');
  const statuses = rows.filter(({ kind }) => kind === 'follow_up').map(({ set }) => set.status);
  expect(new Set(statuses)).toEqual(new Set(followUpStatuses));
  const today = rows.filter(
    ({ kind, at }) => /observation|concern/.test(kind) && NOW - at < 86_400_000,
  );
  const isNew = today.filter(({ set }) => set.status === 'new');
  expect(isNew.length).toBeGreaterThan(15);
  expect(isNew.length).toBeLessThan(today.length);
});

it('nothing happens later than now', () => {
  for (const { at } of all) expect(at).toBeLessThanOrEqual(NOW);
});

it('puts what is about the playground at the playground and the garages between the garages', () => {
  const { places } = neighbourhood();
  const finds = new Map(of(/^(observation|concern)\.create$/).map((one) => [one.e, one]));
  for (const [words, kind] of [
    [/speeltuin|zandbak|poortje/i, 'playground'],
    [/garage/i, 'garages'],
  ] as const) {
    const about = of(/^note\.create$/).filter(({ set }) => words.test(String(set.text)));
    expect(about.length).toBeGreaterThan(1);
    for (const note of about) {
      const at = toPoint(finds.get(aboutOf(note))?.set.position as { lat: number; lng: number });
      const metres = places
        .filter((place) => place.kind === kind)
        .map((place) => distance(place.at, at));
      expect(Math.min(...metres), String(note.set.text)).toBeLessThan(40);
    }
  }
});

it('promises photos that are there: half of the finds outdoors, a third of the concerns', async () => {
  const photos = lanes.flatMap((lane) => lane.photos);
  expect(photos.map(({ id }) => id).sort()).toEqual(
    of(/^attachment\.create$/)
      .map(({ mid }) => mid)
      .sort(),
  );
  for (const { scene } of photos) {
    const { full, small } = await scenePhoto(scene);
    expect(readJpeg(full)).toEqual({ width: 960, height: 720 });
    expect(readJpeg(small)).toEqual({ width: 320, height: 240 });
  }
  const pictured = new Set(of(/^attachment\.create$/).map(aboutOf));
  const share = (type: RegExp) => {
    const finds = of(type);
    return finds.filter(({ e }) => pictured.has(e)).length / finds.length;
  };
  expect(share(/^observation\.create$/)).toBeGreaterThan(0.45);
  expect(share(/^concern\.create$/)).toBeGreaterThan(0.3);
});

it('has walks of earlier days that were walked by day and on working days', async () => {
  for (let day = 0; day < 7; day++) {
    const later = (await demoLanes(NOW + day * 86_400_000)).flatMap(({ muts }) => muts);
    const [first, second] = later
      .filter(({ t }) => t === 'walk.create')
      .map(({ set }) => new Date(Number(set.startedAt)))
      .sort((one, other) => one.getTime() - other.getTime());
    for (const at of [first, second]) {
      expect([1, 2, 3, 4, 5]).toContain(at?.getUTCDay());
      expect(at?.getUTCHours()).toBeGreaterThan(7);
    }
  }
});

it('leaves something for a person to decide about: a find that came in late, and a place of which two said something else', () => {
  const { push, pull } = testCore();
  for (const { actor, muts } of [...lanes, ...demoAttention(lanes)]) push(actor, ...muts);
  const rows = pull(people.teamLead(), 'office');
  const held = rows.filter(({ kind }) => kind === 'held');
  expect(held.map(({ set }) => [set.type, set.why])).toEqual([
    ['observation.create', 'late'],
    ['note.create', 'late'],
  ]);
  expect(rows.filter(({ kind }) => kind === 'conflict')).toHaveLength(1);
});
