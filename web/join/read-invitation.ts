import { readJoinCode } from '../../schema/ids.ts';

export type Invitation =
  | { by: 'secret'; secret: string }
  | { by: 'code'; code: string }
  | { by: 'nothing' };

/**
 * What an address invites to: `/j/K7Q4PX` by code, `/j#secret` by a secret that never reaches a server log.
 * A code that cannot be one is left in, to be put right by hand.
 */
export function readInvitation(code: string | undefined, hash: string): Invitation {
  const secret = hash.startsWith('#') ? hash.slice(1) : hash;
  if (secret) return { by: 'secret', secret };
  return code ? { by: 'code', code: readJoinCode(code) ?? code } : { by: 'nothing' };
}
