import { useLayoutEffect, useState } from 'preact/hooks';
import { type Invitation, readInvitation } from './read-invitation.ts';

/**
 * What the address invites to, or what was scanned since. A secret is taken out of the address bar at once, where it would be
 * read over a shoulder or sent on; loading the page again still finds it.
 */
export function useInvitation(code: string | undefined) {
  const [invitation, invite] = useState<Invitation>(() => readInvitation(code, hereNow()));
  useLayoutEffect(() => {
    keepOutOfSight();
    // The same page with another link: the browser does not load it anew.
    const again = () => {
      const next = readInvitation(undefined, location.hash);
      if (next.by === 'nothing' && !next.isBroken) return;
      invite(next);
      keepOutOfSight();
    };
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  return { invitation, invite };
}

const hereNow = (): string => {
  const kept: unknown = history.state?.invitation;
  return location.hash || (typeof kept === 'string' ? kept : '');
};

function keepOutOfSight(): void {
  const { hash, pathname, search } = location;
  if (hash) history.replaceState({ ...history.state, invitation: hash }, '', pathname + search);
}
