const servers = ['/v1', '/b', '/buurt', '/buurtvraag', '/feed', '/.well-known'];

/** Whether a page address is the app's own, to be opened without a network; the rest is the server's. */
export function isAppAddress(path: string): boolean {
  return !servers.some((start) => path === start || path.startsWith(`${start}/`));
}
