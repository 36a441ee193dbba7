import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tileOrigins } from '../../api/map/map-sources.ts';
import { withPictureHosts } from './picture-hosts.ts';
import { top } from './run.ts';

const headers = readFileSync(`${top}web/public/_headers`, 'utf8');
const pictures = (text: string) => /img-src ([^;]+);/.exec(text)?.[1];

test('lets pages show pictures of the configured map service and of nobody else', () => {
  const before = pictures(headers);
  expect(pictures(withPictureHosts(headers, tileOrigins('pdok')))).toBe(
    `${before} https://service.pdok.nl`,
  );
  expect(withPictureHosts(headers, tileOrigins('none'))).toBe(headers);
});

test('lets pages fetch pictures to keep from services that allow it, and from no other', () => {
  const fetched = (text: string) => /connect-src ([^;]+);/.exec(text)?.[1];
  const kept = tileOrigins('pdok,osm', true);
  expect(fetched(withPictureHosts(headers, [], kept))).toBe(
    `${fetched(headers)} https://service.pdok.nl`,
  );
  expect(withPictureHosts(headers, [], tileOrigins('osm', true))).toBe(headers);
});

test('leaves the rest of the policy as it is', () => {
  const changed = withPictureHosts(headers, tileOrigins('pdok,osm'));
  expect(changed.replace(/img-src [^;]+/, '')).toBe(headers.replace(/img-src [^;]+/, ''));
});

test('stops a build whose policy would not hold', () => {
  expect(() => withPictureHosts('/*\n  X-Content-Type-Options: nosniff\n', [])).toThrow();
});
