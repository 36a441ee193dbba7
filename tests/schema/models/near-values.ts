import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { validOf } from './valid-values.ts';

/** What a broken phone, an app of next year or somebody with bad intent could put in a JSON body. */
export const garbage: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e308,
    [],
    {},
    [null],
    { id: null },
    { kind: 'observation' },
    { kind: '__proto__', id: 'constructor' },
    { kind: 'concern', id: {} },
    JSON.parse('{"__proto__":{"kind":"concern"}}'),
    '\u202eom',
    '\ud800',
    '2026-02-31',
    'x'.repeat(2_001),
  ),
);

/** Nearly what it takes: one thing about it is wrong. Some of these it takes all the same. */
export const nearOf = (schema: GenericSchema): fc.Arbitrary<unknown> =>
  fc.tuple(validOf(schema), garbage, fc.nat(), fc.nat()).map(([value, wrong, at, how]) => {
    if (typeof value === 'string')
      return [
        `${value}\u0000`,
        `${value}${'x'.repeat(2_000)}`,
        ` ${value}`,
        value.slice(1),
        [value],
      ][how % 5];
    if (typeof value === 'number') return [-value - 1, value + 0.5, `${value}`, 1e300][how % 4];
    if (Array.isArray(value))
      return [[...value, wrong], Array(300).fill(value[0] ?? wrong)][how % 2];
    if (value === null || typeof value !== 'object') return wrong;
    const names = Object.keys(value);
    const name = names[at % Math.max(1, names.length)] ?? 'more';
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    return [rest, { ...rest, [name]: wrong }, { ...value, more: wrong }][how % 3];
  });
