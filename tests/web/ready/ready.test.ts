import { describe, expect, test } from 'vitest';
import { clockState } from '../../../web/ready/clock.ts';
import { tryCamera } from '../../../web/ready/try-camera.ts';
import { wayToAllow } from '../../../web/ready/where-to-allow.ts';

const MINUTE = 60_000;

describe('a clock', () => {
  test('that is off by less than three minutes is right', () => {
    expect(clockState(2.9 * MINUTE)).toEqual({ is: 'right' });
    expect(clockState(-2.9 * MINUTE)).toEqual({ is: 'right' });
  });

  test('that is off is so by minutes or hours, ahead or behind, as people say it', () => {
    expect(clockState(7.4 * MINUTE)).toEqual({ is: 'ahead', count: 7, in: 'minutes' });
    expect(clockState(-59 * MINUTE)).toEqual({ is: 'behind', count: 1, in: 'hours' });
    expect(clockState(26 * 60 * MINUTE)).toEqual({ is: 'ahead', count: 26, in: 'hours' });
  });

  test('is not judged before the server was heard', () => {
    expect(clockState(null)).toEqual({ is: 'unknown' });
  });
});

describe('where a refusal is taken back', () => {
  const at = (userAgent: string, vendor = 'Google Inc.', touchPoints = 5, isApp = false) =>
    wayToAllow({ userAgent, vendor, touchPoints, isApp });

  test('is told for the browser in the hand', () => {
    expect(at('Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36')).toBe(
      'chrome-android',
    );
    expect(at('Mozilla/5.0 (iPhone) Version/18.0 Mobile Safari', 'Apple Computer, Inc.')).toBe(
      'safari-ios',
    );
    expect(at('Mozilla/5.0 (iPhone) CriOS/140', 'Apple Computer, Inc.', 5, true)).toBe('app-ios');
    expect(at('Mozilla/5.0 (Android 15; Mobile) Firefox/140', '')).toBe('firefox');
    expect(at('Mozilla/5.0 (Macintosh) Safari', 'Apple Computer, Inc.', 0)).toBe('desktop');
  });
});

describe('trying the camera', () => {
  const failing = (name: string) =>
    ({
      getUserMedia: async () => {
        throw new DOMException('', name);
      },
    }) as unknown as MediaDevices;

  test('turns it off again at once', async () => {
    let stopped = 0;
    const track = { stop: () => stopped++ };
    const devices = { getUserMedia: async () => ({ getTracks: () => [track, track] }) };
    expect(await tryCamera(devices as unknown as MediaDevices)).toBe('allowed');
    expect(stopped).toBe(2);
  });

  test('tells refused, missing and taken apart', async () => {
    expect(await tryCamera(failing('NotAllowedError'))).toBe('denied');
    expect(await tryCamera(failing('NotFoundError'))).toBe('none');
    expect(await tryCamera(failing('NotReadableError'))).toBe('busy');
    expect(await tryCamera(undefined)).toBe('none');
  });
});
