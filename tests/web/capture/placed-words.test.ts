import { expect, test } from 'vitest';
import { coordinateWords, placedWords } from '../../../web/capture/placed-words.ts';
import { nl } from '../../../web/text/capture/nl.ts';

const at = { lat: 52.0841234, lng: 5.0712 };

test('a place says in words how it came to be', () => {
  expect(placedWords({ ...at, accuracy: 6, how: 'gps' }, nl)).toBe('plek van het toestel, ± 6 m');
  expect(placedWords({ ...at, accuracy: 180, how: 'gps-poor' }, nl)).toBe(
    'plek onnauwkeurig, ± 180 m',
  );
  expect(placedWords({ ...at, accuracy: null, how: 'hand' }, nl)).toBe('plek met de hand gezet');
  expect(placedWords({ ...at, accuracy: null, how: 'address' }, nl)).toBe('plek gekozen op adres');
});

test('coordinates tell a metre apart and no more', () => {
  expect(coordinateWords(at)).toBe('52.08412, 5.07120');
});
