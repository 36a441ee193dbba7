import { expect, test } from 'vitest';
import { networkOf } from '../../../api/http/network-of.ts';

test('counts an IPv4 address as it is, however it is written', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
});

test('counts all addresses that one IPv6 subscriber has as one', () => {
  const one = networkOf('2001:db8:0:12::1');
  expect(one).toBe('2001:db8:0:12::/64');
  for (const other of ['2001:DB8:0:12:ffff:1:2:3', '2001:0db8:0000:0012::9', '2001:db8:0:12:a::'])
    expect(networkOf(other)).toBe(one);
  expect(networkOf('2001:db8:0:13::1')).not.toBe(one);
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
});
