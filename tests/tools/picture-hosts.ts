/**
 * A `_headers` file in which pages may also show pictures from `origins`, and fetch them to keep from `kept`.
 * @throws when it has no policy for pictures or for what is fetched
 */
export function withPictureHosts(
  headers: string,
  origins: readonly string[],
  kept: readonly string[] = [],
): string {
  const more = (text: string, name: string, hosts: readonly string[]) => {
    const part = new RegExp(`${name} [^;\\n]+(?=;)`, 'g');
    if (!part.test(text)) throw new Error(`_headers has no ${name} to add hosts to`);
    return text.replace(part, (found) => [found, ...hosts].join(' '));
  };
  return more(more(headers, 'img-src', origins), 'connect-src', kept);
}
