import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_PATTERN, MID_PATTERN, newJoinCode, newMid, readJoinCode } from '../../schema/ids.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

describe('ids made on a device', () => {
  it('are UUIDs of version 7 at any time of the clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8.64e15 }), (now) =>
        MID_PATTERN.test(newMid(now, random)),
      ),
    );
  });

  it('sort by the time they were made', () => {
    expect(newMid(1_000, random) < newMid(2_000, random)).toBe(true);
    expect(newMid(2 ** 33, random) < newMid(2 ** 34, random)).toBe(true);
  });
});

describe('join codes', () => {
  it('are read back however a person types them', () => {
    const code = newJoinCode(random);
    expect(code).toMatch(CODE_PATTERN);
    expect(readJoinCode(` ${code.slice(0, 3).toLowerCase()} - ${code.slice(3)} `)).toBe(code);
    expect(readJoinCode('oiL0zz')).toBe('0110ZZ');
  });

  it.each(['', 'ABC', 'ABCDEFG', 'ÄBCDEF', 'ABC!EF', 'UUUUUU'])('cannot be %j', (typed) => {
    expect(readJoinCode(typed)).toBeNull();
  });
});
