import { expect, test } from 'vitest';
import { readView } from '../../../web/review/desk-view.ts';
import { shownWords } from '../../../web/review/print/shown-words.ts';
import { nl as desk } from '../../../web/text/desk/nl.ts';
import { nl as paper } from '../../../web/text/desk-paper/nl.ts';
import { seenRow } from '../seen-rows.ts';

test('paper says in words what the desk was narrowed by, and never a code', () => {
  const rows = new Map(
    [
      ['member', 'fatma', 'Fatma'],
      ['walk', 'w1', 'Rondje'],
      ['team', 't1', 'Onderhoud'],
    ].map(([kind, id, name]) => [
      String(id),
      seenRow(kind as 'member', { name }, { id: String(id) }),
    ]),
  );
  const named = {
    view: { byId: (id: string) => rows.get(id) },
    areas: { neighbourhoods: [{ code: 'BU01', name: 'Rozenbuurt', rings: [] }] },
  };
  const said = (address: string) =>
    shownWords(readView(Object.fromEntries(new URLSearchParams(address))), named, desk, paper);
  expect(said('toon=alles&wie=member:fatma&buurt=BU01&stand=done&wandeling=w1&team=t1')).toBe(
    'Alles · Wandeling: Rondje · Stand: Afgehandeld · Wat raakt het werk van: Onderhoud · Buurt: Rozenbuurt · Opgepakt door: Fatma',
  );
  expect(said('wie=none&oordeel=bad&stem=child')).toBe(
    'Nieuw · Oordeel: Niet goed · Van wie: Kinderen · Opgepakt door: Nog niemand',
  );
});
