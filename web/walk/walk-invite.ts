import { CODE_PATTERN } from '../../schema/ids.ts';
import { paths } from '../routes.ts';
import type { LaneView, LaneViewModel } from '../sync/device.ts';

/** How others come on a walk. `link` is what the QR says; it has the code when this device has no secret. */
export type WalkInvite = { link: string; code: string | null; secret: string | null };

/** @returns null as long as neither a code nor a secret is known here. */
export function inviteOf(
  lane: Pick<LaneView, 'join' | 'walkSecret'>,
  view: Pick<LaneViewModel, 'list'>,
  origin: string,
): WalkInvite | null {
  const row = view.list('walk')[0];
  const known = String(row?.set.code ?? (lane.join.by === 'code' ? lane.join.code : ''));
  const code = CODE_PATTERN.test(known) ? known : null;
  // Who came in by a QR may pass it on.
  const secret = lane.walkSecret ?? (lane.join.by === 'secret' ? lane.join.secret : null);
  if (secret) return { link: origin + paths.joinBySecret(secret), code, secret };
  return code ? { link: origin + paths.joinByCode(code), code, secret } : null;
}

/** Where a code is typed, as it is read aloud: without the protocol. */
export const addressToType = (host: string): string => host + paths.join;
