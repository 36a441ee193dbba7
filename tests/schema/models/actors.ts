import fc from 'fast-check';
import { type Actor, roles } from '../../../schema/actor.ts';
import { pool } from './valid-values.ts';

const lanes = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(22));

/** Anybody: who works here by name, guests and children by their lane; on a walk, on another or on none. */
export const actors: fc.Arbitrary<Actor> = fc
  .record({
    role: fc.constantFrom(...roles, 'manager', 'manager', 'reviewer'),
    lane: fc.constantFrom(...lanes),
    root: fc.constantFrom(...lanes),
    walk: fc.constantFrom(null, pool[0] ?? null, pool[1] ?? null),
    isRevoked: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
    isLate: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
  })
  .map((one) => ({
    ...one,
    person: one.role === 'guest' || one.role === 'child' ? null : `person-${one.lane[0]}`,
  }));
