import { expect, test } from 'vitest';
import { seemsHealth } from '../../../web/text/health-words.ts';

test.each([
  'Mijn zoon heeft astma',
  'De kinderen HOESTEN',
  'ik ben er ziek van',
  'We went to the doctor',
  'Oğlum hasta',
  'ابني مريض',
  'عند ابنتي الربو',
  'У мене астма',
])('remarks that this is about health: %s', (text) => {
  expect(seemsHealth(text)).toBe(true);
});

test.each([
  '',
  'Het tocht bij de voordeur en de muziek van de buren is hard',
  'Het raam in de slaapkamer is nat',
  'The heating is broken',
])('leaves other words alone: %s', (text) => {
  expect(seemsHealth(text)).toBe(false);
});
