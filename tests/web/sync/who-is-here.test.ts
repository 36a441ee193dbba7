import { expect, it } from 'vitest';
import { isClosedTo, remembered, whoIsHere } from '../../../web/sync/who-is-here.ts';

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};
const samira = { id: 'samira', name: 'Samira' };

it('closes nothing before the server was heard', () => {
  const here = whoIsHere(storage());
  expect(here.person.value).toBe(undefined);
  expect(isClosedTo({ person: samira }, here)).toBe(false);
});

it('closes a person’s lane to everybody else, and a guest’s to nobody', () => {
  const here = whoIsHere(storage());
  here.person.value = samira;
  expect(isClosedTo({ person: samira }, here)).toBe(false);
  here.person.value = { id: 'jan', name: 'Jan' };
  expect(isClosedTo({ person: samira }, here)).toBe(true);
  here.person.value = null;
  expect(isClosedTo({ person: samira }, here)).toBe(true);
  expect(isClosedTo({ person: null }, here)).toBe(false);
});

it('remembers on the device who is signed in and for which organisation', () => {
  const kept = storage();
  const here = whoIsHere(kept);
  here.person.value = samira;
  here.organisation.value = 'rozenbuurt-wonen';
  const again = whoIsHere(kept);
  expect([again.person.value, again.organisation.value]).toEqual([samira, 'rozenbuurt-wonen']);
  here.person.value = null;
  expect(remembered(kept)).toBe(null);
});
