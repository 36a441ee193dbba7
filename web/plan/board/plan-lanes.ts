import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import type { PlanBoardWords } from '../../text/plan-board/words.ts';
import type { PlanCard } from './plan-card.ts';
import { type LaneKind, NOBODY, type PlanView } from './plan-view.ts';

export type PlanLane = { key: string; name: string; cards: PlanCard[] };
/** A neighbourhood by its code and name. */
export type Hood = { code: string; name: string };
/** In which neighbourhood a card lies, as far as that is known. */
export type HoodOf = (card: PlanCard) => Hood | null;

type People = { members: readonly SeenRow[]; teams: readonly SeenRow[] };

export const peopleOf = (view: LaneViewModel): People => ({
  members: view.list('member'),
  teams: view.list('team'),
});

/** The colleague who does it; a card of before the board says only a name. */
export function memberOf({ who, owner }: PlanCard, { members }: People): string | null {
  if (who) return who.kind === 'member' ? who.id : null;
  return members.find(({ set }) => set.name === owner)?.id ?? null;
}

/** The team that does it, or else in which who does it works. */
export function teamsOf(card: PlanCard, people: People): string[] {
  if (card.who?.kind === 'team') return card.who.id ? [card.who.id] : [];
  const member = memberOf(card, people);
  if (!member) return [];
  return people.teams
    .filter(({ set }) => (set.people as string[]).includes(member))
    .map(({ id }) => id);
}

/** What is left of the cards for a view. */
export function narrowed(
  cards: readonly PlanCard[],
  { who, neighbourhood, status }: Pick<PlanView, 'who' | 'neighbourhood' | 'status'>,
  people: People,
  hoodOf: HoodOf,
): PlanCard[] {
  const [kind, id = ''] = who?.split(':') ?? [];
  const isOf = (card: PlanCard) => {
    if (!who) return true;
    if (who === NOBODY) return card.owner === '';
    return kind === 'team' ? teamsOf(card, people).includes(id) : memberOf(card, people) === id;
  };
  return cards.filter(
    (card) =>
      (status === null || card.status === status) &&
      isOf(card) &&
      (neighbourhood === null || hoodOf(card)?.code === neighbourhood),
  );
}

/** The cards in lanes, each in one; what belongs in none is last. Of a lane nothing is counted: one may be a person. */
export function lanesOf(
  cards: readonly PlanCard[],
  by: LaneKind,
  people: People,
  hoodOf: HoodOf,
  say: PlanBoardWords['lanes'],
): PlanLane[] {
  if (by === 'none') return [{ key: 'all', name: '', cards: [...cards] }];
  const lanes = new Map<string, PlanLane>();
  const rest: PlanLane = { key: NOBODY, name: restName(by, say), cards: [] };
  for (const card of cards) {
    const { key, name } = laneOf(card, by, people, hoodOf, say) ?? rest;
    const lane = key === NOBODY ? rest : (lanes.get(key) ?? { key, name, cards: [] });
    lane.cards.push(card);
    if (lane !== rest) lanes.set(key, lane);
  }
  const named = [...lanes.values()].sort((one, other) => one.name.localeCompare(other.name));
  return rest.cards.length > 0 || named.length === 0 ? [...named, rest] : named;
}

function restName(by: LaneKind, say: PlanBoardWords['lanes']): string {
  if (by === 'person') return say.nobody;
  return by === 'team' ? say.noTeam : say.nowhere;
}

function laneOf(
  card: PlanCard,
  by: LaneKind,
  people: People,
  hoodOf: HoodOf,
  say: PlanBoardWords['lanes'],
): { key: string; name: string } | null {
  if (by === 'neighbourhood') {
    const hood = hoodOf(card);
    return hood && { key: hood.code, name: hood.name };
  }
  const nameOf = (rows: readonly SeenRow[], id: string) =>
    String(rows.find((row) => row.id === id)?.set.name ?? card.owner);
  if (by === 'team') {
    const named = teamsOf(card, people)
      .map((id) => ({ key: id, name: nameOf(people.teams, id) }))
      .sort((one, other) => one.name.localeCompare(other.name));
    return named[0] ?? null;
  }
  const member = memberOf(card, people);
  if (member) return { key: member, name: nameOf(people.members, member) };
  if (card.who?.kind === 'residents') return { key: 'residents', name: say.residents };
  return card.owner ? { key: `name:${card.owner}`, name: card.owner } : null;
}
