const IV_BYTES = 12;

/** Seals text and bytes so that it can only be read again in this browser. */
export type Sealer = {
  seal(text: string): Promise<ArrayBuffer>;
  /** @throws OperationError when the bytes were not sealed with this key. */
  unseal(body: ArrayBuffer): Promise<string>;
  sealBytes(bytes: ArrayBuffer): Promise<ArrayBuffer>;
  unsealBytes(body: ArrayBuffer): Promise<ArrayBuffer>;
};

export const newSealKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** @returns a sealer over an AES-GCM key. The iv comes from the platform, never from a seam: repeating one breaks the seal. */
export function sealerOf(key: CryptoKey): Sealer {
  const sealBytes = async (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
    const body = new Uint8Array(IV_BYTES + sealed.byteLength);
    body.set(iv);
    body.set(new Uint8Array(sealed), IV_BYTES);
    return body.buffer;
  };
  const unsealBytes = (body: ArrayBuffer): Promise<ArrayBuffer> => {
    const iv = new Uint8Array(body, 0, IV_BYTES);
    return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(body, IV_BYTES));
  };
  return {
    seal: (text) => sealBytes(new TextEncoder().encode(text)),
    unseal: async (body) => new TextDecoder().decode(await unsealBytes(body)),
    sealBytes,
    unsealBytes,
  };
}

/** A sealer whose key is still being read. */
export const lateSealer = (sealer: Promise<Sealer>): Sealer => ({
  seal: async (text) => (await sealer).seal(text),
  unseal: async (body) => (await sealer).unseal(body),
  sealBytes: async (bytes) => (await sealer).sealBytes(bytes),
  unsealBytes: async (body) => (await sealer).unsealBytes(body),
});
