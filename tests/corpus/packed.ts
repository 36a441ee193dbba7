/** What a database holds as JSON holds it: bytes as the text they are or else as base64, a key as its JWK. */
export async function packed(value: unknown): Promise<unknown> {
  if (value instanceof ArrayBuffer) {
    const bytes = Buffer.from(value);
    const text = bytes.toString('utf8');
    return Buffer.from(text).equals(bytes) ? { $text: text } : { $bytes: bytes.toString('base64') };
  }
  if (value instanceof CryptoKey) return { $key: await crypto.subtle.exportKey('jwk', value) };
  if (Array.isArray(value)) return Promise.all(value.map(packed));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    await Promise.all(fields.map(async ([name, field]) => [name, await packed(field)] as const)),
  );
}

/** The same again; a key as phones have it, which cannot be taken out. By itself, since a page is given it as text. */
export async function unpacked(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => unpacked(one)));
  if (typeof value !== 'object' || value === null) return value;
  const { $bytes, $text, $key } = value as { $bytes?: string; $text?: string; $key?: JsonWebKey };
  if ($bytes !== undefined)
    return Uint8Array.from(atob($bytes), (letter) => letter.charCodeAt(0)).buffer;
  if ($text !== undefined) return new TextEncoder().encode($text).buffer;
  if ($key !== undefined)
    return crypto.subtle.importKey('jwk', $key, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const fields = Object.entries(value).map(
    async ([name, field]) => [name, await unpacked(field)] as const,
  );
  return Object.fromEntries(await Promise.all(fields));
}
