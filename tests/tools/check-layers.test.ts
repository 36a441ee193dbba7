import { expect, test } from 'vitest';
import { layerBreaches, layerOrder } from './check-layers.ts';

const order = layerOrder('/* why */ @layer reset, base,\n  components;\n@import "./base.css";');

test('reads the order of the layers', () => {
  expect(order).toEqual(['reset', 'base', 'components']);
});

test.each([
  ['.row { color: red; }', 'web/walk/walk.css: outside a layer: .row'],
  [
    '@layer base { a { color: red; } }\n@media print { a { color: red; } }',
    /outside.*@media print/,
  ],
  ['@layer walk { a { color: red; } }', 'web/walk/walk.css: no such layer: walk'],
  ['@layer base, reset;', 'web/walk/walk.css: the order of the layers is in web/ui/look.css'],
  ['@import "leaflet/dist/leaflet.css";', /outside a layer: @import/],
])('refuses %s', (source, breach) => {
  expect(layerBreaches('web/walk/walk.css', source, order)).toEqual([
    expect.stringMatching(breach),
  ]);
});

test('allows rules in a known layer and the sheets of the app itself', () => {
  const sheet =
    '@import "./map-corners.css";\n/* .x {} */\n@layer base { a { b: c; } d { e: f; } }';
  expect(layerBreaches('web/map/map.css', sheet, order)).toEqual([]);
});
