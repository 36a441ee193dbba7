/** A `_headers` file in which pages may also show pictures from `origins`. @throws when it has no policy for pictures */
export function withPictureHosts(headers: string, origins: readonly string[]): string {
  if (!/img-src [^;\n]+;/.test(headers)) throw new Error('_headers has no img-src to add hosts to');
  return headers.replace(/img-src [^;\n]+/g, (part) => [part, ...origins].join(' '));
}
