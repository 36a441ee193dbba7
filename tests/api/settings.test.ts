import { expect, test } from 'vitest';
import { neededSettings, refuseUnset } from '../../api/settings.ts';

const secret = 'kT7vQ2mX9pLr4sWz8bNc3dFg6hJy1aEu';
const whole = {
  AUTH_SECRET: secret,
  OPERATOR_KEY: secret,
  MAIL: { send: () => undefined },
  MAIL_FROM: 'loopmee@loopmee.example',
  SECURITY_CONTACT: 'mailto:security@loopmee.example',
};
type Given = Parameters<typeof refuseUnset>[0];
const refusal = (given: Record<string, unknown>): string => {
  try {
    refuseUnset(given as Given);
    return '';
  } catch (error) {
    return String(error);
  }
};

test('a server with everything set starts', () => {
  expect(refusal(whole)).toBe('');
});

test('a server without one of its settings does not, and names it', () => {
  for (const name of neededSettings) {
    const { [name as keyof typeof whole]: _, ...rest } = whole;
    expect(refusal(rest)).toContain(name);
    expect(refusal({ ...whole, [name]: '' })).toContain(name);
  }
  for (const name of neededSettings) expect(refusal({})).toContain(name);
});

test('what is set wrongly is named, and its value is not repeated', () => {
  const wrong = {
    AUTH_SECRET: 'hunter2-too-short',
    OPERATOR_KEY: 'hunter2-as-well',
    MAIL: 'hunter2-string',
    MAIL_FROM: 'hunter2-nobody',
    SECURITY_CONTACT: 'http://hunter2.example',
  };
  expect(refusal(wrong)).not.toContain('hunter2');
  for (const name of neededSettings) expect(refusal(wrong)).toContain(name);
});

test('a gateway for text messages needs no setting, but half of one is none', () => {
  const gateway = { SMS_URL: 'https://sms.example/send', SMS_KEY: 'sleutel' };
  expect(refusal({ ...whole, ...gateway })).toBe('');
  expect(refusal({ ...whole, ...gateway, SMS_KEY: '' })).toContain('SMS_KEY');
  const open = refusal({ ...whole, ...gateway, SMS_URL: 'http://hunter2.example' });
  expect(open).toContain('SMS_URL');
  expect(open).not.toContain('hunter2');
});
