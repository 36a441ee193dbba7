import { describe, expect, it } from 'vitest';
import type { Board } from '../../../../api/organisation/resident/resident-sees.ts';
import { here } from '../../../fixtures/core.ts';
import { people } from '../../../fixtures/people.ts';
import { photoOf } from '../../../fixtures/pictures.ts';
import { canaries, freshCode } from '../../../fixtures/told-concern.ts';
import { toldCore } from '../../../fixtures/told-core.ts';

/** A closed concern with a story and two photos of it, published. */
function published() {
  const told = toldCore({ phone: canaries.phone });
  told.close();
  const photo = () => {
    const id = told.create('attachment', photoOf(told.about));
    told.core.markStored(id, 'full', true);
    return id;
  };
  const [before, after] = [photo(), photo()];
  const story = told.story({ before, after });
  const board = (): Board | undefined => told.core.resident.board();
  const remove = (kind: string, id: string) => {
    const base = { isDeleted: told.row(kind, id).from.isDeleted ?? null };
    told.say(people.manager(), { t: `${kind}.delete`, e: id, set: {}, base });
  };
  return { ...told, before, after, storyId: story, board, remove };
}

describe('on the page for the neighbourhood', () => {
  it('stands what was published: a sentence, two photos, a month, and nothing of whom or where', () => {
    const { board, before, after } = published();
    expect(board()?.stories).toEqual([
      {
        category: 'mould',
        sentence: 'Warm is het weer.',
        month: '2026-11',
        neighbourhood: null,
        before,
        after,
      },
    ]);
    const text = JSON.stringify(board());
    for (const canary of Object.values(canaries)) expect(text).not.toContain(canary);
    expect(text).not.toMatch(/nat bij het raam|bedroom|52\.084/);
  });

  it('stands nothing that is not published, and no organisation that published nothing', () => {
    const { core, create, about } = toldCore();
    expect(core.resident.board()).toBeUndefined();
    create('story', { about, sentence: 'Nog niet.', mayUse: true, mayPublish: true });
    expect(core.resident.board()).toBeUndefined();
  });

  it.each([
    [
      'an agreement is taken back',
      ({ patch, storyId }) => patch({ mayUse: false }, 'story', storyId),
    ],
    ['it is taken off', ({ patch, storyId }) => patch({ isPublished: false }, 'story', storyId)],
    ['the story is removed', ({ remove, storyId }) => remove('story', storyId)],
    ['the concern is removed', ({ remove, concern }) => remove('concern', concern)],
  ] as [string, (told: ReturnType<typeof published>) => unknown][])(
    'stands nothing of it any more once %s',
    (_, undo) => {
      const told = published();
      undo(told);
      expect(told.board()).toBeUndefined();
    },
  );

  it('stands no photo that was removed, or whose bytes are not in', () => {
    const { board, remove, before, after, core } = published();
    remove('attachment', before);
    expect(board()?.stories[0]).toMatchObject({ before: null, after });
    core.markStored(after, 'full', false);
    expect(board()?.stories[0]).toMatchObject({ before: null, after: null });
  });

  it('stand no numbers of fewer than three', () => {
    const { board, say, walk } = published();
    const tell = () =>
      say(people.walker(), {
        t: 'concern.create',
        walk,
        set: { category: 'cold', position: here, receipt: freshCode() },
      });
    expect(board()).toMatchObject({ told: null, solved: null });
    tell();
    expect(board()).toMatchObject({ told: null, solved: null });
    tell();
    expect(board()).toMatchObject({ told: 3, solved: null });
  });
});
