import type { Mutant } from './mutant.ts';
import { ofBodies } from './mutants/of-bodies.ts';
import { ofPhones } from './mutants/of-phones.ts';
import { ofProof } from './mutants/of-proof.ts';
import { ofReading } from './mutants/of-reading.ts';
import { ofTables } from './mutants/of-tables.ts';
import { ofWalks } from './mutants/of-walks.ts';

/** Every mistake that the simulation can be given. */
export const mutants: readonly Mutant[] = [
  ...ofPhones,
  ...ofBodies,
  ...ofTables,
  ...ofReading,
  ...ofProof,
  ...ofWalks,
];

export function mutantNamed(name: string): Mutant {
  const found = mutants.find((one) => one.name === name);
  if (!found) throw new Error(`There is no mutant ${name}`);
  return found;
}
