// Holds every rule of style in a cascade layer, and the order of the layers in one place.
import { globSync, readFileSync } from 'node:fs';
import { top } from './run.ts';

/** Where the order stands; no other sheet repeats it. */
export const ORDER_FILE = 'web/ui/look.css';

/** The layers in the order that `source` gives them. */
export function layerOrder(source: string): string[] {
  const statement = /@layer\s+([^;{]+);/.exec(withoutComments(source))?.[1] ?? '';
  return statement.split(',').map((name) => name.trim());
}

/** What one sheet does outside a layer, or in a layer that has no place in `order`. */
export function layerBreaches(file: string, source: string, order: readonly string[]): string[] {
  const found: string[] = [];
  for (const head of topLevel(withoutComments(source))) {
    if (/^@import\s+["']\.{1,2}\//.test(head)) continue;
    const layer = /^@layer\s+(.+)$/.exec(head)?.[1];
    if (layer === undefined) found.push(`${file}: outside a layer: ${head.slice(0, 60)}`);
    else if (layer.includes(',')) {
      if (file !== ORDER_FILE) found.push(`${file}: the order of the layers is in ${ORDER_FILE}`);
    } else if (!order.includes(layer.split('.')[0] ?? ''))
      found.push(`${file}: no such layer: ${layer}`);
  }
  return found;
}

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '');

/** The heads of statements and blocks that stand in no other block. */
function topLevel(source: string): string[] {
  const heads: string[] = [];
  let depth = 0;
  let head = '';
  for (const one of source) {
    if (depth === 0 && (one === '{' || one === ';')) {
      heads.push(head.trim());
      head = '';
    } else if (depth === 0 && one !== '}') head += one;
    if (one === '{') depth += 1;
    if (one === '}') depth -= 1;
    if (depth === 0 && one === '}') head = '';
  }
  return heads;
}

if (import.meta.main) {
  const order = layerOrder(readFileSync(top + ORDER_FILE, 'utf8'));
  const found = globSync('web/**/*.css', { cwd: top })
    .map((file) => file.replaceAll('\\', '/'))
    .flatMap((file) => layerBreaches(file, readFileSync(top + file, 'utf8'), order));
  for (const breach of found) console.error(breach);
  console.log(found.length === 0 ? `layers: ${order.join(', ')}` : 'layers: breached');
  process.exit(found.length === 0 ? 0 : 1);
}
