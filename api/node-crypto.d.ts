// Of Node's compatibility in the Worker this alone is used: a hash within a transaction, where nothing may be awaited.
declare module 'node:crypto' {
  type Hash = { update(text: string): Hash; digest(encoding: 'base64url'): string };
  export function createHash(algorithm: 'sha256'): Hash;
}
