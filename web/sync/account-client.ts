import type { hc, InferResponseType } from 'hono/client';
import type { AppType } from '../../api/app.ts';
import type { Failure } from './api.ts';
import { jsonPost, problemOf } from './api-client.ts';

/** A wrong code is answered slowly on purpose; a good one has a letter to send. */
const TIMEOUT_MS = 15_000;

type Server = ReturnType<typeof hc<AppType>>['v1'];
type Posted<Route extends { $post: unknown }> = InferResponseType<Route['$post'], 200>;

/** What somebody may know of themselves. Times are epoch ms. */
export type Me = InferResponseType<Server['me']['$get'], 200>;

/** Signing in, and what belongs to who is signed in. Not part of the sync: nobody waits for it to walk. */
export type Account = ReturnType<typeof accountClient>;

export function accountClient(origin: string, isOffline: () => boolean) {
  async function ask<T>(path: string, init: RequestInit): Promise<T | Failure> {
    if (isOffline()) return { unreachable: true };
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(`${origin}/v1/${path}`, { ...init, signal });
      return response.ok ? ((await response.json()) as T) : { problem: await problemOf(response) };
    } catch {
      // As in api-client.ts: every kind of broken network looks alike.
      return { unreachable: true };
    }
  }
  const post = <T>(path: string, body: unknown = {}) => ask<T>(path, jsonPost(body));
  return {
    /** A letter with a code, to who is known; nobody learns whether that is so. */
    askCode: (email: string) => post<Posted<Server['sign-in']['code']>>('sign-in/code', { email }),
    withCode: (email: string, code: string) =>
      post<{ person: string }>('sign-in/with-code', { email, code }),
    passkeyOptions: () => post<PublicKeyCredentialRequestOptionsJSON>('sign-in/passkey/options'),
    withPasskey: (response: unknown) => post<{ person: string }>('sign-in/passkey', { response }),
    me: () => ask<Me>('me', {}),
    signOut: () => post<Posted<Server['me']['sign-out']>>('me/sign-out'),
    endSignIn: (id: string) =>
      post<Posted<Server['me']['sign-ins']['end']>>('me/sign-ins/end', { id }),
    newPasskeyOptions: () => post<PublicKeyCredentialCreationOptionsJSON>('me/passkeys/options'),
    addPasskey: (response: unknown, name: string) =>
      post<Posted<Server['me']['passkeys']>>('me/passkeys', { response, name }),
    removePasskey: (id: string) =>
      post<Posted<Server['me']['passkeys']['remove']>>('me/passkeys/remove', { id }),
  };
}
