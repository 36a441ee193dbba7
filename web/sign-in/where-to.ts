import { paths, patterns } from '../routes.ts';

/** Of the parts of the office and of a walk, the router knows only that there are some. */
const unsaid: readonly string[] = [patterns.officePart, patterns.walkPart, patterns.signIn];
const { list, mine, share, along, door, withKids } = paths;
const places: readonly string[] = Object.values<string>(patterns)
  .filter((pattern) => !unsaid.includes(pattern))
  .concat(paths.today, paths.insight, paths.snags, paths.appeals())
  .concat([list, mine, share, along, door, withKids].map((part) => part(':id')));

/** Where somebody was going: a place in this very app and nowhere else, whatever an address says; null for anything else. */
export function whereTo(asked: string | null | undefined): string | null {
  if (!asked?.startsWith('/')) return null;
  // Resolved as a browser would: `//elsewhere` and `/\elsewhere` are other sites.
  const base = 'https://here.invalid';
  const url = URL.canParse(asked, base) ? new URL(asked, base) : null;
  if (url?.origin !== base) return null;
  return isPlace(url.pathname) ? `${url.pathname}${url.search}` : null;
}

function isPlace(path: string): boolean {
  const parts = path.split('/');
  return places.some((pattern) => {
    const wanted = pattern.split('/');
    if (wanted.length !== parts.length) return false;
    return wanted.every((part, at) =>
      part.startsWith(':') ? parts[at] !== '' : part === parts[at],
    );
  });
}
