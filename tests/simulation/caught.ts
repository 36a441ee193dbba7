import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants.ts';

/** Which seed saw a mistake first, and by which invariant. */
export type Caught = { mutant: string; seed: number; invariant: string; fault: string };

export const caughtFile = fileURLToPath(new URL('./caught.json', import.meta.url));

/** Kept by `npm run simulate -- --mutants`. */
export const readCaught = (): Caught[] =>
  existsSync(caughtFile) ? (JSON.parse(readFileSync(caughtFile, 'utf8')) as Caught[]) : [];

/** As it stands in tests/README.md. */
export function tableOf(caught: readonly Caught[]): string {
  const rows = mutants.map(({ name, says }) => {
    const found = caught.find(({ mutant }) => mutant === name);
    return `| \`${name}\` | ${says} | ${found?.seed ?? 'not seen'} | ${found?.invariant ?? '–'} |`;
  });
  return ['| mistake | what goes wrong | seed | seen by |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}
