import { expect, test } from 'vitest';
import { asConcern, type StorySeen } from '../../../web/answer/concern-rows.ts';
import { photosFor, storyDrafts } from '../../../web/answer/story.ts';
import { seenRow, spot, viewOver } from '../seen-rows.ts';

const told = (set: Record<string, unknown> = {}) =>
  asConcern(seenRow('concern', { category: 'mould', position: spot, mayUsePhotos: true, ...set }));
const fields = {
  before: 'one',
  after: null,
  sentence: ' Nu slapen we weer. ',
  mayUse: true,
  mayPublish: true,
};

test('only photos of this concern that are in and may be seen are there to choose', () => {
  const concern = told();
  const photo = (set: Record<string, unknown>) =>
    seenRow('attachment', {
      about: { kind: 'concern', id: concern.id },
      isReleased: true,
      isStored: true,
      ...set,
    });
  const good = photo({});
  const rows = [
    good,
    photo({ isReleased: false }),
    photo({ isStored: false }),
    photo({ about: { kind: 'concern', id: 'another' } }),
  ];
  expect(photosFor(viewOver(rows), concern)).toEqual([good]);
  expect(photosFor(viewOver(rows), told({ mayUsePhotos: false }))).toEqual([]);
});

test('a new story is made first and put on the page after that, in one save', () => {
  const drafts = storyDrafts(told(), undefined, fields, 'made', true);
  expect(drafts.map(({ t }) => t)).toEqual(['story.create', 'story.patch']);
  expect(drafts[0]?.set).not.toHaveProperty('isPublished');
  expect(drafts[1]).toMatchObject({ e: 'made', set: { isPublished: true } });
  expect(drafts[1]?.base).toEqual({ isPublished: 'made' });
});

test('of a story that is there, only what changed is sent', () => {
  const story = seenRow('story', { ...fields, sentence: 'Toen.', isPublished: false }) as StorySeen;
  const [draft] = storyDrafts(told(), story, fields, 'made');
  expect(draft?.set).toEqual({ sentence: 'Nu slapen we weer.' });
  const same = { ...fields, sentence: 'Toen.' };
  expect(storyDrafts(told(), story, same, 'made')).toEqual([]);
});
