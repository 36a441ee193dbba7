import { expect, test } from 'vitest';
import { checkedHouse } from '../../../fixtures/checked-house.ts';
import { checkup } from '../../../fixtures/checkup.ts';
import { NOW } from '../../../fixtures/core.ts';

/**
 * Short by nature, counted in an index, or read to its first line; and who takes part, for a line whose words are gone and that made
 * nothing.
 */
const mayBeRead =
  /^SCAN (json_each|CONSTANT|f|one|p|job|lane|organisation|checkup|audit)\b|^SCAN attachment USING COVERING INDEX/;

test('reads no table from end to end for one of its lines, so that years of finds keep nobody waiting', async () => {
  const { storage } = checkedHouse();
  const asked = new Set<string>();
  const { exec } = storage.sql;
  const listening = {
    ...storage,
    sql: {
      exec(query: string, ...bindings: Parameters<typeof exec>[1][]) {
        asked.add(query);
        return exec(query, ...bindings);
      },
    },
  };
  await checkup(listening, { nowMs: NOW });
  const scans = [...asked].flatMap((query) => {
    const bindings = new Set(query.match(/\?\d*/g) ?? []).has('?')
      ? (query.match(/\?/g) ?? [])
      : [...new Set(query.match(/\?\d+/g) ?? [])];
    return exec(`EXPLAIN QUERY PLAN ${query}`, ...bindings.map(() => ''))
      .toArray()
      .map(({ detail }) => String(detail))
      .filter((detail) => detail.startsWith('SCAN ') && !mayBeRead.test(detail))
      .map((detail) => `${detail}: ${query}`);
  });
  expect(scans).toEqual([]);
  expect(asked.size).toBeGreaterThan(150);
});
