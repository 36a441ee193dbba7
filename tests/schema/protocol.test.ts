import { createHash } from 'node:crypto';
import type { GenericSchema } from 'valibot';
import { expect, it } from 'vitest';
import { fieldsOf } from '../../schema/entities/things.ts';
import { manifestBody } from '../../schema/manifest.ts';
import { mutationTypes } from '../../schema/mutations/types.ts';
import { openLaneBody, PROTOCOL_VERSION, pullBody, pushBody } from '../../schema/protocol.ts';

/** The wire shape of each version that shipped. Never change a line: add one. */
const shapes: Record<number, string> = {
  1: 'cc99e8c5e539b9ca',
  2: 'be8b84f10ac971e4',
  3: 'f07792b5860c7e53',
  4: '2541a7cc89ef29f0',
  5: '391f4dffdae4f612',
  6: '3ab64ca29a99d514',
  7: 'd11e99e4e47b5f88',
  8: '8de5ccf621e0e772',
  9: '14f620357139426d',
  10: '17215d2a86977833',
};

it('cannot change the shape of the wire without a new protocol version', () => {
  const wire = {
    openLaneBody: shapeOf(openLaneBody),
    pullBody: shapeOf(pullBody),
    pushBody: shapeOf(pushBody),
    manifestBody: shapeOf(manifestBody),
    mutationTypes,
    fields: Object.entries(fieldsOf).map(([kind, fields]) => [
      kind,
      Object.entries(fields).map(([name, schema]) => [name, shapeOf(schema)]),
    ]),
  };
  const hash = createHash('sha256').update(JSON.stringify(wire)).digest('hex').slice(0, 16);
  // Red? Phones run last month's code: raise PROTOCOL_VERSION, say in its comment what changed, add a line above.
  expect(hash).toBe(shapes[PROTOCOL_VERSION]);
});

it('notices when a field is added', () => {
  expect(
    shapeOf({
      ...pushBody,
      entries: { ...pushBody.entries, extra: pushBody.entries.v },
    } as unknown as GenericSchema),
  ).not.toEqual(shapeOf(pushBody));
});

/** What a validator accepts, without functions: its kind, its parts and its limits. */
function shapeOf(schema: unknown): unknown {
  if (schema instanceof RegExp) return schema.source;
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null)
    return typeof schema === 'function' ? undefined : schema;
  const kept = [
    'kind',
    'type',
    'entries',
    'items',
    'item',
    'options',
    'literal',
    'wrapped',
    'requirement',
    'pipe',
    'key',
    'value',
  ];
  return kept
    .filter(
      (name) =>
        name in schema &&
        !(name === 'pipe' && schema === (schema as { pipe?: unknown[] }).pipe?.[0]),
    )
    .map((name) => {
      const part = (schema as Record<string, unknown>)[name];
      // A pipe's first part is the schema itself.
      const parts = name === 'pipe' && Array.isArray(part) ? part.slice(1) : part;
      return [
        name,
        name === 'entries'
          ? Object.entries(parts as object).map(([key, value]) => [key, shapeOf(value)])
          : shapeOf(parts),
      ];
    });
}
