import * as v from 'valibot';
import { limits } from '../limits.ts';
import { addressId } from './address-id.ts';
import type { LineProblem } from './line-problem.ts';
import { outline } from './outline.ts';

/** A validator's message is what is wrong with the line, so that laptop and server have one judgement. */
const because = (why: LineProblem) => why;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const INVISIBLE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
/** Somebody's e-mail address, or a telephone number: nothing that a street or a complex is called. */
const OF_A_PERSON = /\S@\S|(?:\+31|\b0)[\s-]?\d(?:[\s-]?\d){8}\b/;

const words = (missing: LineProblem, most: number = limits.registerText) =>
  v.pipe(
    v.string(because(missing)),
    v.nonEmpty(because(missing)),
    v.maxLength(most, because('too_long')),
    v.check((text) => !INVISIBLE.test(text), because('invisible')),
    v.check((text) => !OF_A_PERSON.test(text), because('personal')),
  );
const code = words('code_missing', limits.registerCode);
const within = (low: number, high: number) =>
  v.pipe(
    v.number(because('place_wrong')),
    v.minValue(low, because('place_outside')),
    v.maxValue(high, because('place_outside')),
  );

/** The Netherlands in Europe, with a margin. */
const place = v.strictObject(
  { lat: within(50.5, 54), lng: within(3.2, 7.6) },
  because('place_wrong'),
);

/** One address as a list gives it. What a list has no column for is left out, and stays as it was; null takes it away. */
export const givenAddress = v.strictObject(
  {
    kind: v.literal('address'),
    street: words('street_missing'),
    number: v.pipe(
      v.number(because('number_missing')),
      v.integer(because('number_wrong')),
      v.minValue(1, because('number_wrong')),
      v.maxValue(99_999, because('number_wrong')),
    ),
    letter: v.pipe(v.string(because('letter_wrong')), v.regex(/^[A-Z]?$/, because('letter_wrong'))),
    suffix: v.pipe(
      v.string(because('suffix_wrong')),
      v.regex(/^[A-Za-z0-9]{0,6}$/, because('suffix_wrong')),
    ),
    postcode: v.pipe(
      v.string(because('postcode_missing')),
      v.nonEmpty(because('postcode_missing')),
      v.regex(/^[1-9]\d{3}[A-Z]{2}$/, because('postcode_wrong')),
    ),
    town: v.optional(words('town_missing')),
    place: v.optional(v.nullable(place)),
    complex: v.optional(v.nullable(code)),
    neighbourhood: v.optional(v.nullable(code)),
    bag: v.optional(
      v.nullable(v.pipe(v.string(because('bag_wrong')), v.regex(/^\d{16}$/, because('bag_wrong')))),
    ),
  },
  because('unknown_part'),
);
export type GivenAddress = v.InferOutput<typeof givenAddress>;

export const givenComplex = v.strictObject(
  { kind: v.literal('complex'), code, name: v.optional(words('name_missing')) },
  because('unknown_part'),
);
export type GivenComplex = v.InferOutput<typeof givenComplex>;

export const givenNeighbourhood = v.strictObject(
  {
    kind: v.literal('neighbourhood'),
    code,
    name: v.optional(words('name_missing')),
    cbsYear: v.optional(
      v.nullable(
        v.pipe(
          v.number(because('year_wrong')),
          v.integer(because('year_wrong')),
          v.minValue(1995, because('year_wrong')),
          v.maxValue(2100, because('year_wrong')),
        ),
      ),
    ),
    outline: v.optional(
      v.nullable(
        v.custom<v.InferOutput<typeof outline>>(
          (shape) => v.is(outline, shape),
          because('outline_wrong'),
        ),
      ),
    ),
  },
  because('unknown_part'),
);
export type GivenNeighbourhood = v.InferOutput<typeof givenNeighbourhood>;

export const givenRow = v.variant('kind', [givenAddress, givenComplex, givenNeighbourhood]);
export type GivenRow = v.InferOutput<typeof givenRow>;
export type RegisterKind = GivenRow['kind'];
export const registerKinds = [
  'address',
  'complex',
  'neighbourhood',
] as const satisfies readonly RegisterKind[];

/** What a row is known by: an address by its door, the others by their code. */
export const keyOf = (row: GivenRow): string =>
  row.kind === 'address' ? addressId(row) : row.code;
