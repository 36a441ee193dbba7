import fc from 'fast-check';
import * as v from 'valibot';
import { isMail, isPhone } from '../../../schema/contact.ts';
import { newMid } from '../../../schema/ids.ts';
import { isReceiptCode, newReceiptCode } from '../../../schema/receipt-code.ts';

/** What of a valibot schema tells what it takes. */
type Part = {
  type: string;
  requirement?: unknown;
  pipe?: Part[];
  wrapped?: Part;
  item?: Part;
  key?: Part;
  value?: Part;
  options?: readonly unknown[];
  entries?: Record<string, Part>;
};

/** A few ids, so that what is said is often about what is there. */
export const pool: readonly string[] = Array.from({ length: 24 }, (_, at) =>
  newMid(Date.UTC(2026, 10, 23), (bytes) => bytes.fill(at + 1)),
);
export const ids = fc.constantFrom(...pool);

/** Of checks that chance does not pass. */
const samples = new Map<unknown, fc.Arbitrary<unknown>>([
  [isPhone, fc.constantFrom('', '06 12345678', '+31 (0)30-1234567')],
  [isMail, fc.constantFrom('', 'a@b.nl', 'huis+een@post.example')],
  [
    isReceiptCode,
    fc
      .uint8Array({ minLength: 10, maxLength: 10 })
      .map((bytes) => newReceiptCode(() => new Uint8Array(bytes))),
  ],
]);

/** Values that this validator takes, found by walking it: who adds a field need not add it here. */
export function validOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  let misses = 0;
  return shapeOf(schema as unknown as Part).filter((value) => {
    const isGood = v.safeParse(schema, value).success;
    misses = isGood ? 0 : misses + 1;
    if (misses > 10_000) throw new Error(`No value is found that a ${schema.type} takes`);
    return isGood;
  });
}

function shapeOf(part: Part): fc.Arbitrary<unknown> {
  const pipe = part.pipe ?? [];
  const said = (type: string) => pipe.find((one) => one.type === type)?.requirement;
  const sample = pipe.map(({ requirement }) => samples.get(requirement)).find(Boolean);
  if (sample) return sample;
  switch (part.type) {
    case 'nullable':
      return fc.option(shapeOf(whole(part.wrapped)), { freq: 3 });
    case 'picklist':
      return fc.constantFrom(...(part.options ?? []));
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textOf(said);
    case 'number':
      return numberOf(said);
    case 'array':
      return fc.array(shapeOf(whole(part.item)), { maxLength: 4 });
    case 'record':
      return fc.dictionary(
        shapeOf(whole(part.key)) as fc.Arbitrary<string>,
        shapeOf(whole(part.value)),
        {
          maxKeys: 3,
        },
      );
    case 'strict_object':
      return fc.record(
        Object.fromEntries(
          Object.entries(part.entries ?? {}).map(([name, entry]) => [name, shapeOf(entry)]),
        ),
        { noNullPrototype: true },
      );
    default:
      throw new Error(`No values are known for a ${part.type}: teach valid-values.ts`);
  }
}

type Said = (type: string) => unknown;

function textOf(said: Said): fc.Arbitrary<string> {
  const pattern = said('regex');
  if (pattern instanceof RegExp)
    return pool.every((id) => pattern.test(id)) ? ids : fc.stringMatching(pattern);
  if (said('iso_date')) return days;
  const most = Number(said('max_length') ?? 100);
  const short = fc.string({ unit: 'grapheme', maxLength: 12 });
  const long = fc.constantFrom('x'.repeat(most), 'é'.repeat(most));
  return fc.oneof({ weight: 9, arbitrary: short }, { weight: 2, arbitrary: ids }, long);
}

const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function numberOf(said: Said): fc.Arbitrary<number> {
  const min = Number(said('min_value') ?? -1e6);
  const max = Number(said('max_value') ?? 1e6);
  if (said('integer')) return fc.integer({ min, max: Math.min(max, 2 ** 47) });
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
}

function whole(part: Part | undefined): Part {
  if (!part) throw new Error('A validator without its inner one');
  return part;
}
