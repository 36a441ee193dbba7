/** A passkey belongs to a name, never to a number such as 192.168.1.5. */
const isNumber = (host: string) => /^[\d.]+$/.test(host) || host.includes(':');

/** Whether this browser can use and make passkeys, by the platform's own means. */
export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  !isNumber(location.hostname);

/** @returns what the server is to check; null when the person stopped, or the device has none. */
export async function usePasskey(options: PublicKeyCredentialRequestOptionsJSON) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return asJson(navigator.credentials.get({ publicKey }));
}

/** @returns what the server is to keep; null when the person stopped, or the device cannot. */
export async function makePasskey(options: PublicKeyCredentialCreationOptionsJSON) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return asJson(navigator.credentials.create({ publicKey }));
}

async function asJson(asked: Promise<Credential | null>): Promise<unknown> {
  // Refused, stopped and timed out look the same to a page, on purpose.
  const credential = await asked.catch(() => null);
  return credential instanceof PublicKeyCredential ? credential.toJSON() : null;
}
