import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingSettings } from './missing-settings.ts';
import { top } from './run.ts';

const toml = readFileSync(`${top}wrangler.toml`, 'utf8');
const secrets = JSON.stringify([{ name: 'AUTH_SECRET', type: 'secret_text' }], null, 2);

test('says what is not set before anything is deployed', () => {
  expect(missingSettings('', toml)).toEqual([
    'AUTH_SECRET',
    'OPERATOR_KEY',
    'MAIL',
    'MAIL_FROM',
    'SECURITY_CONTACT',
  ]);
  expect(missingSettings(secrets, toml)).not.toContain('AUTH_SECRET');
});

test('takes what stands in wrangler.toml, and not what is a remark there', () => {
  const filled = toml.replaceAll(
    /^# (?=(SECURITY_CONTACT|MAIL_FROM|\[\[send_email|name = "MAIL"))/gm,
    '',
  );
  expect(missingSettings('', filled)).toEqual(['AUTH_SECRET', 'OPERATOR_KEY']);
});
