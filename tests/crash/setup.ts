import { prepare } from './prepared.ts';

/** What vitest does once, before all tests of this folder and after them. */
let forget = (): void => undefined;

export async function setup(): Promise<void> {
  ({ forget } = await prepare());
}

export const teardown = (): void => forget();
