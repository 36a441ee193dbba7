/** Locks text with a key that cannot leave the browser (AES-GCM, non-extractable). */
export type Sealer = { seal(text: string): Promise<ArrayBuffer>; open(sealed: ArrayBuffer): Promise<string> };

const IV_BYTES = 12;

export const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export function sealerOf(key: CryptoKey): Sealer {
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
      const whole = new Uint8Array(IV_BYTES + sealed.byteLength);
      whole.set(iv);
      whole.set(new Uint8Array(sealed), IV_BYTES);
      return whole.buffer;
    },
    async open(sealed) {
      const whole = new Uint8Array(sealed);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: whole.slice(0, IV_BYTES) }, key, whole.slice(IV_BYTES));
      return new TextDecoder().decode(plain);
    },
  };
}
