import { type Role, roles, staffRoles } from '../../schema/actor.ts';
import type { House } from '../fixtures/house-with-everything.ts';
import type { Visitor } from '../fixtures/visitor.ts';

export type Who = 'stranger' | Role;
export const everybody: readonly Who[] = ['stranger', ...roles];
export type Answer = { status: number; body: string };

/** One route: asked by somebody about what one house has, and who may do that in their own. */
export type Right = {
  may: readonly Who[];
  ask(who: Visitor, house: House): Promise<Answer>;
  /** Names nothing of an organisation: it is about who asks. */
  isOfOneself?: true;
};
/** A route that names nothing of anybody, and why it needs no row. */
export type Open = { open: string };

export const said = async (answer: Promise<Response>): Promise<Answer> => {
  const response = await answer;
  return { status: response.status, body: await response.text() };
};

export const nobody: readonly Who[] = [];
export const staff: readonly Who[] = staffRoles;
export const office: readonly Who[] = ['reviewer', 'team-lead', 'manager'];
export const managers: readonly Who[] = ['manager'];

export type Path = (house: House) => string;
export const to = (
  may: readonly Who[],
  method: string,
  path: Path,
  body?: (house: House) => unknown,
) => ({
  may,
  ask: (who: Visitor, house: House) => said(who.ask(method, path(house), body?.(house))),
});
export const at = ({ ids }: House) => `/v1/organisations/${ids.slug}`;
