import { CODE_PATTERN, readJoinCode } from '../../schema/ids.ts';
import { paths } from '../routes.ts';

export type Invitation =
  | { by: 'secret'; secret: string }
  | { by: 'code'; code: string }
  /** `isBroken` when there was a secret, and not all of it. */
  | { by: 'nothing'; isBroken: boolean };

/** Sixteen random bytes: what the device that starts a walk makes for its QR. */
const SECRET = /^[A-Za-z0-9_-]{22}$/;
/** Where the link to the content goes: no secret of anybody's. */
const SKIP_LINK = '#content';

/**
 * What an address invites to: `/j/K7Q4PX` by code, `/j#secret` by a secret that never reaches a server log.
 * A code that cannot be one is left in, to be put right by hand.
 */
export function readInvitation(code: string | undefined, hash: string): Invitation {
  const secret = hash.slice(1);
  if (SECRET.test(secret)) return { by: 'secret', secret };
  if (code) return { by: 'code', code: readJoinCode(code) ?? code };
  return { by: 'nothing', isBroken: secret !== '' && hash !== SKIP_LINK };
}

/**
 * What a QR invites to: a link of this very app, or the secret or the code alone. Null for every other QR, also for one of
 * another Loopmee: this one cannot let anybody in there.
 */
export function readScanned(text: string, origin: string): Invitation | null {
  const said = text.trim();
  if (SECRET.test(said)) return { by: 'secret', secret: said };
  const code = said.replace('-', '');
  if (CODE_PATTERN.test(code)) return { by: 'code', code };
  const url = URL.canParse(said) ? new URL(said) : null;
  if (url?.origin !== origin) return null;
  const [, join, coded, ...more] = url.pathname.replace(/\/$/, '').split('/');
  if (`/${join}` !== paths.join || more.length > 0) return null;
  if (coded === undefined) return given(readInvitation(undefined, url.hash));
  const read = readJoinCode(coded);
  return read ? { by: 'code', code: read } : null;
}

const given = (invitation: Invitation) => (invitation.by === 'nothing' ? null : invitation);
