const IV_BYTES = 12;

/** Seals text so that it can only be read again in this browser. */
export type Sealer = {
  seal(text: string): Promise<ArrayBuffer>;
  /** @throws OperationError when the bytes were not sealed with this key. */
  unseal(body: ArrayBuffer): Promise<string>;
};

export const newSealKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** @returns a sealer over an AES-GCM key. The iv comes from the platform, never from a seam: repeating one breaks the seal. */
export function sealerOf(key: CryptoKey): Sealer {
  return {
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv },
        key,
        new TextEncoder().encode(text),
      );
      const body = new Uint8Array(IV_BYTES + sealed.byteLength);
      body.set(iv);
      body.set(new Uint8Array(sealed), IV_BYTES);
      return body.buffer;
    },
    async unseal(body) {
      const iv = new Uint8Array(body, 0, IV_BYTES);
      const plain = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv },
        key,
        new Uint8Array(body, IV_BYTES),
      );
      return new TextDecoder().decode(plain);
    },
  };
}
