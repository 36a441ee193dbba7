import { expect, it } from 'vitest';
import { whereTo } from '../../../web/sign-in/where-to.ts';

it('goes on to a place in this app, with what was chosen there', () => {
  for (const place of [
    '/kaart',
    '/plan',
    '/inzicht',
    '/ik',
    '/w/0190',
    '/w/0190/lijst',
    '/kaart?vondst=0190',
  ])
    expect(whereTo(place)).toBe(place);
});

it('goes nowhere else, whatever an address says', () => {
  for (const elsewhere of [
    null,
    '',
    'kaart',
    'https://elsewhere.example/kaart',
    '//elsewhere.example/kaart',
    '/\\elsewhere.example/kaart',
    '/\t/elsewhere.example/kaart',
    'javascript:alert(1)',
    '/v1/me/sign-out',
    '/nergens',
    '/w/',
    '/w/0190/nergens',
    '/aanmelden',
  ])
    expect(whereTo(elsewhere), String(elsewhere)).toBe(null);
});
