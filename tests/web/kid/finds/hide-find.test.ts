import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { dropOfHidden, hideFind } from '../../../../web/kid/finds/hide-find.ts';
import { shownFinds } from '../../../../web/kid/finds/shown-finds.ts';
import type { KidFind } from '../../../../web/kid/kid-finds.ts';
import type { KidThing } from '../../../../web/store/kid-box.ts';
import { aKidFind } from '../a-find.ts';

const thing = (id: string, find: string): KidThing => ({
  id,
  lane: 'lane',
  find,
  what: 'drawing',
  at: 1,
  type: 'image/png',
  bytes: new ArrayBuffer(1),
});

function aPhone(isFull = false) {
  const finds = signal<readonly KidFind[]>([aKidFind(1), aKidFind(2)]);
  const things = signal<readonly KidThing[]>([
    thing('a', 'f1'),
    thing('b', 'f2'),
    thing('c', 'f1'),
  ]);
  return {
    finds,
    things,
    async says(id: string, says: { isHidden?: true }) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      finds.value = finds.value.map((one) => (one.id === id ? { ...one, ...says } : one));
    },
    async drop(id: string) {
      things.value = things.value.filter((one) => one.id !== id);
    },
  };
}

test('what a child hides is shown no more, and what it made of it goes from the phone', async () => {
  const phone = aPhone();
  await hideFind(phone, 'f1');
  expect(shownFinds(phone).map(({ id }) => id)).toEqual(['f2']);
  expect(phone.things.value.map(({ id }) => id)).toEqual(['b']);
});

test('without room to say so nothing is thrown away', async () => {
  const phone = aPhone(true);
  await expect(hideFind(phone, 'f1')).rejects.toThrow();
  expect(shownFinds(phone)).toHaveLength(2);
  expect(phone.things.value).toHaveLength(3);
});

test('a page that went away between the two is made good later', async () => {
  const phone = aPhone();
  await phone.says('f1', { isHidden: true });
  expect(phone.things.value).toHaveLength(3);
  await dropOfHidden(phone);
  expect(phone.things.value.map(({ id }) => id)).toEqual(['b']);
});
