import { erasedFaults } from '../simulation/oracle/erased.ts';
import { numberFaults, onceFaults } from '../simulation/oracle/once.ts';
import { bytesFaults } from '../simulation/oracle/photos.ts';
import { refusedFaults } from '../simulation/oracle/refused.ts';
import { stampFaults } from '../simulation/oracle/stamps.ts';
import { valueFaults } from '../simulation/oracle/values.ts';
import type { Opened } from './opened.ts';

/**
 * What the simulation's oracle finds wrong: I3 to I7 and I9 of RELIABILITY.md. In its schedules all words and bytes differ and nobody
 * is anonymous, and refusals have the reasons of today; here they need not.
 */
export function faultsOf({ books }: Opened): string[] {
  const all = books();
  const anonymous = new Set(all.rows.filter(({ by }) => by === '').map(({ id }) => id));
  // Since version 9 a person may take in what was refused: then it stands, and the choice itself is in no field.
  const taken = all.entries
    .filter(({ t, set }) => t === 'held.resolve' && set.use === true)
    .map(({ e }) => all.byMid.get(e)?.e ?? e);
  const faults = [
    ...valueFaults(all),
    ...refusedFaults(all),
    ...onceFaults(all),
    ...numberFaults(all),
    ...stampFaults(all),
    ...bytesFaults(all),
    ...erasedFaults(all),
  ];
  return faults.filter(
    (fault) =>
      !/ is there twice$| was refused for |^I3 held\.resolve /.test(fault) &&
      !(/ is of a refused write$/.test(fault) && taken.some((id) => fault.includes(id))) &&
      !(/ goes by another's name$/.test(fault) && [...anonymous].some((id) => fault.includes(id))),
  );
}
