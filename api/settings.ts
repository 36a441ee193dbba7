import type { Env } from './env.ts';
import { itemsAddress } from './register/services.ts';

const SECRET_LENGTH = 32;

/** Without these nobody is safe, or nobody can sign in, or nobody can tell us of a hole. */
const needed: readonly { name: keyof Env; isSet: (value: unknown) => boolean; what: string }[] = [
  { name: 'AUTH_SECRET', isSet: isSecret, what: `a secret of ${SECRET_LENGTH} characters or more` },
  {
    name: 'OPERATOR_KEY',
    isSet: isSecret,
    what: `a secret of ${SECRET_LENGTH} characters or more`,
  },
  { name: 'MAIL', isSet: (value) => typeof value === 'object', what: 'a send_email binding' },
  { name: 'MAIL_FROM', isSet: (value) => `${value}`.includes('@'), what: 'an e-mail address' },
  {
    name: 'SECURITY_CONTACT',
    isSet: (value) => /^(mailto:|https:)/.test(`${value}`),
    what: 'a mailto: or https: address',
  },
];

export const neededSettings: readonly string[] = needed.map(({ name }) => name);

function isSecret(value: unknown): boolean {
  return typeof value === 'string' && value.length >= SECRET_LENGTH;
}

/** @throws an Error that names what is missing, and never a value. */
export function refuseUnset(env: Partial<Env>): void {
  const missing = needed
    .filter(({ name, isSet }) => env[name] === undefined || !isSet(env[name]))
    .map(({ name, what }) => `${name} (${what})`);
  if (missing.length > 0) throw new Error(`Loopmee does not start without ${missing.join(', ')}`);
  if (env.SMS_URL !== undefined && !isGateway(env))
    throw new Error(
      'Loopmee does not start with SMS_URL that is no https: address, or without SMS_KEY',
    );
  itemsAddress('bag', env.ADDRESS_SOURCE);
  itemsAddress('cbs', env.NEIGHBOURHOOD_SOURCE);
}

const isGateway = ({ SMS_URL, SMS_KEY }: Partial<Env>): boolean =>
  /^https:/.test(`${SMS_URL}`) && `${SMS_KEY ?? ''}` !== '';
