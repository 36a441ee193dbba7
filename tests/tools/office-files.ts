// Which built files only the office needs, so that a phone on a walk does not fetch them beforehand.
import { entriesOf, type Manifest } from './check-sizes.ts';

/** @returns paths from the built client's folder, reachable from the office and from nowhere else. */
export function officeFiles(manifest: Manifest): Set<string> {
  const isOffice = (key: string) => /^(office|manage|operator)[./-]/.test(key);
  const field = reach(manifest, entriesOf(manifest), isOffice);
  const office = reach(manifest, Object.keys(manifest).filter(isOffice), () => false);
  return new Set([...office].filter((file) => !field.has(file)));
}

/** The files of what `keys` bring, at once or later, without what `isLeft` names. */
export function reach(
  manifest: Manifest,
  keys: readonly string[],
  isLeft: (key: string) => boolean,
): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const todo = [...keys];
  for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key) || isLeft(key)) continue;
    seen.add(key);
    for (const file of [chunk.file, ...chunk.css, ...chunk.assets]) files.add(file);
    todo.push(...chunk.imports, ...chunk.dynamicImports);
  }
  return files;
}
