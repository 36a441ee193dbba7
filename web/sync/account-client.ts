import type { hc, InferResponseType } from 'hono/client';
import type { AppType } from '../../api/app.ts';
import { jsonAsker } from './ask-json.ts';
import { jsonPost } from './json-post.ts';

type Server = ReturnType<typeof hc<AppType>>['v1'];
type Posted<Route extends { $post: unknown }> = InferResponseType<Route['$post'], 200>;

/** What somebody may know of themselves. Times are epoch ms. */
export type Me = InferResponseType<Server['me']['$get'], 200>;

/** Signing in, and what belongs to who is signed in. Not part of the sync: nobody waits for it to walk. */
export type Account = ReturnType<typeof accountClient>;

export function accountClient(origin: string, isOffline: () => boolean) {
  const ask = jsonAsker(origin, isOffline);
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
