import { expect, it } from 'vitest';
import { nl } from '../../../web/text/walks/nl.ts';
import { walkIcs } from '../../../web/walks/walk-ics.ts';
import { walk } from './rows.ts';

it('puts a walk in an agenda with when, where, what for and how to come along', () => {
  const one = walk('0192', 0, {
    startedAt: Date.UTC(2026, 11, 3, 12),
    endsAt: Date.UTC(2026, 11, 3, 13, 30),
    areaName: 'Rozenbuurt',
    goal: 'Kijken of de achterpaden donker zijn.',
    themes: ['safe', 'green'],
    route: [{ name: 'Lindestraat 3', position: { lat: 52, lng: 5 } }],
  });
  const lines = walkIcs(one, 'https://loopmee.example/j/K7Q4PX', nl)
    .replaceAll('\r\n ', '')
    .split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'UID:walk-0192@loopmee',
      'DTSTART;TZID=Europe/Amsterdam:20261203T130000',
      'DURATION:PT90M',
      'SUMMARY:Loop mee: Rozenbuurt',
      'LOCATION:Rozenbuurt\\, Lindestraat 3',
      'URL:https://loopmee.example/j/K7Q4PX',
      'CATEGORIES:Veilig,Groen',
    ]),
  );
  const description = lines.find((line) => line.startsWith('DESCRIPTION:'));
  expect(description).toContain('achterpaden');
  expect(description).toContain('K7Q-4PX');
});
