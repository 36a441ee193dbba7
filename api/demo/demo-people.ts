import type { StaffRole } from '../../schema/actor.ts';

export const DEMO_SLUG = 'rozenbuurt-wonen';
export const DEMO_NAME = 'Rozenbuurt Wonen';
/** The join code of today's demo walk: easy to type on a phone. */
export const DEMO_CODE = 'R0ZEN1';
/** The receipt of who told of the taped letter box: done, answered and shown before and after. */
export const DEMO_RECEIPT = 'R0ZENPAD01E';

/** Who makes what a child made on a phone of its own: it is nobody. */
export const DEMO_CHILD = 'child';

export type DemoPerson = { id: string; name: string; role: StaffRole };

export const demoMail = (id: string) => `${id}@rozenbuurt-wonen.example`;

/** Eight invented people of an invented association. */
export const demoPeople: readonly DemoPerson[] = [
  { id: 'samira', name: 'Samira', role: 'walker' },
  { id: 'jan', name: 'Jan', role: 'walker' },
  { id: 'sam', name: 'Sam', role: 'walker' },
  { id: 'noor', name: 'Noor', role: 'companion' },
  { id: 'fatma', name: 'Fatma', role: 'reviewer' },
  { id: 'pieter', name: 'Pieter', role: 'reviewer' },
  { id: 'lotte', name: 'Lotte', role: 'team-lead' },
  { id: 'bram', name: 'Bram', role: 'manager' },
];
