/** unknown: this browser does not tell before it is asked. */
export type Permission = 'granted' | 'prompt' | 'denied' | 'unknown';

/** What a person decided, without asking anything. */
export async function permissionFor(name: 'geolocation' | 'camera'): Promise<Permission> {
  try {
    // Not every browser knows every name.
    return (await navigator.permissions.query({ name: name as PermissionName })).state;
  } catch {
    return 'unknown';
  }
}

/** Calls after each change of the decision, until the returned function is called. */
export function whenDecided(name: 'geolocation' | 'camera', call: () => void): () => void {
  let status: PermissionStatus | undefined;
  let isOver = false;
  void (async () => {
    try {
      status = await navigator.permissions.query({ name: name as PermissionName });
      if (!isOver) status.addEventListener('change', call);
    } catch {
      // It does not tell: what the button answers is all there is.
    }
  })();
  return () => {
    isOver = true;
    status?.removeEventListener('change', call);
  };
}
