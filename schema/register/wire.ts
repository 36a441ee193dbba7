import * as v from 'valibot';
import { MID_PATTERN } from '../ids.ts';
import { limits } from '../limits.ts';
import { type GivenRow, givenRow, type RegisterKind, registerKinds } from './given.ts';

/** One address as staff see it. `place` is two columns here; both null where nobody knows it. */
export type Address = {
  id: string;
  street: string;
  number: number;
  letter: string;
  suffix: string;
  postcode: string;
  town: string;
  lat: number | null;
  lng: number | null;
  complex: string | null;
  neighbourhood: string | null;
  bag: string | null;
};

/** GET …/addresses. Names of the complexes and neighbourhoods that the addresses are in, by code. */
export type AddressesAnswer = {
  addresses: Address[];
  complexes: Record<string, string>;
  neighbourhoods: Record<string, string>;
  /** There are more than one answer may hold. */
  isCut: boolean;
};

/** Corners in turn; the first does not come again at the end. */
export type Ring = [lat: number, lng: number][];
/** What lies within an odd number of rings is in it: a second part is one more ring, and so is a hole. */
export type Area = { code: string; name: string; outline: Ring[] };
/** GET …/areas. Of a complex the outline is made around its addresses; what has no place is left out. */
export type AreasAnswer = { neighbourhoods: Area[]; complexes: Area[] };

/** GET …/addresses/:address/running. Not what, not when, not how many. */
export type RunningAnswer = { isRunning: boolean };

const rows = v.pipe(v.array(givenRow), v.minLength(1), v.maxLength(limits.registerPart));

/** POST …/register/check: what these rows would change. */
export const checkBody = v.strictObject({ rows });
/** For each row: not there yet, there and the same, or the names of what becomes different. */
export type Verdict = 'new' | 'same' | string[];

export const importSources = ['file', 'bag', 'cbs'] as const;
export type ImportSource = (typeof importSources)[number] | 'demo';

/** PUT …/register/imports/:id/:n, from 0: one part of an import. The same part twice counts once. */
export const partBody = v.strictObject({
  /** What its lines are about: these are counted. */
  kind: v.picklist(registerKinds),
  source: v.picklist(importSources),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.registerText)),
  parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.registerLines)),
  rows,
});
export type PartBody = v.InferOutput<typeof partBody>;
export const importId = v.pipe(v.string(), v.regex(MID_PATTERN));

export type Import = {
  id: string;
  kind: RegisterKind;
  source: ImportSource;
  name: string;
  /** The person's id in the directory. */
  by: string;
  at: number;
  parts: number;
  /** Fewer than `parts`: it was cut off. */
  partsIn: number;
  added: number;
  changed: number;
  same: number;
  undoneAt: number | null;
};

/** POST …/register/imports/:id/undo. `also` are the later imports that the person agreed to undo with it. */
export const undoBody = v.strictObject({ also: v.pipe(v.array(importId), v.maxLength(500)) });
/** Later imports touched the same rows: nothing was undone, unless these go along. */
export type UndoAnswer = { undone: Import[] } | { needs: Import[] };

export type Counts = Record<RegisterKind, number> & { placed: number };
export type NeighbourhoodSeen = {
  code: string;
  name: string;
  cbsYear: number | null;
  hasOutline: boolean;
};
export type ComplexSeen = { code: string; name: string };
/** GET …/register. */
export type RegisterAnswer = {
  counts: Counts;
  imports: Import[];
  neighbourhoods: NeighbourhoodSeen[];
  /** By name. */
  complexes: ComplexSeen[];
  /** Which services this server may ask, and whose they are. */
  services: { bag: boolean; cbs: boolean };
};
/** GET …/register/rows?after=: all addresses, a page at a time; `next` is where the following page starts. */
export type PageAnswer = { addresses: Address[]; next: string | null };
/** GET …/register/services/…: what a service says, to be looked at before it is taken in. `left` are those that cannot be. */
export type ServiceAnswer = { rows: GivenRow[]; left: number };
