import { expect, it } from 'vitest';
import { people } from '../../../fixtures/people.ts';
import { freshCode } from '../../../fixtures/told-concern.ts';
import { toldCore } from '../../../fixtures/told-core.ts';

it('ten thousand guessed codes open no concern and change nothing', () => {
  const { core, code, pull, sees } = toldCore({ mayCall: true });
  const before = pull(people.manager(), 'concerns');
  for (let guess = 0; guess < 10_000; guess++) {
    const guessed = freshCode();
    expect(guessed).not.toBe(code);
    expect(core.resident.sees(guessed)).toBeUndefined();
    expect(core.resident.act(guessed, { act: 'erase' })).toBeUndefined();
  }
  expect(pull(people.manager(), 'concerns')).toEqual(before);
  expect(sees()).toBeDefined();
});
