import type { Offer } from './entities/things.ts';
import type { CategoryId } from './vocabulary/categories.ts';
import { type OfferKind, VISIT } from './vocabulary/door.ts';

/** What may be offered for one concern today. */
export type OffersToday = {
  /** To choose from: what solves it first, then what helps at once. */
  choices: { id: string; name: string; text: string; kind: OfferKind; team: string | null }[];
  /** Planned for this complex, or null: "not planned yet", which is said and cannot be chosen. */
  insulation: { id: string; name: string; text: string } | null;
  /** Whether insulation says anything to what was told. */
  hasInsulation: boolean;
};

type Asked = {
  category: CategoryId;
  /** A code of the register; null where the address is not known. */
  complex: string | null;
  /** YYYY-MM-DD. */
  today: string;
  offers: readonly Pick<Offer, 'id' | 'set' | 'isDeleted'>[];
};

const order: readonly OfferKind[] = ['inspection', 'repair', 'quick', 'insulation'];
/** What better insulation may help against. */
const ofInsulation: readonly CategoryId[] = ['draught', 'mould', 'damp', 'cold', 'bill', 'noise'];

/** What an organisation can do today about what a resident told. Expired offers and those of another complex are not in it. */
export function offersFor({ category, complex, today, offers }: Asked): OffersToday {
  const valid = offers
    .filter(({ set, isDeleted }) => !isDeleted && isFor(set, category, complex, today))
    .sort(
      (one, other) =>
        order.indexOf(one.set.kind) - order.indexOf(other.set.kind) ||
        one.set.name.localeCompare(other.set.name, 'nl'),
    )
    .map(({ id, set: { name, text, kind, team } }) => ({ id, name, text, kind, team }));
  const choices = valid.filter(({ kind }) => kind !== 'insulation');
  // Mould is always looked at, and never explained away from behind a desk.
  if (category === 'mould' && !choices.some(({ kind }) => kind === 'inspection'))
    choices.unshift({ id: VISIT, name: '', text: '', kind: 'inspection', team: null });
  const insulation = valid.find(({ kind }) => kind === 'insulation') ?? null;
  return { choices, insulation, hasInsulation: ofInsulation.includes(category) };
}

function isFor(set: Offer['set'], category: CategoryId, complex: string | null, today: string) {
  const { from, until, categories, complexes } = set;
  return (
    (from === null || from <= today) &&
    until >= today &&
    (categories as readonly string[]).includes(category) &&
    (complexes.length === 0 || (complex !== null && complexes.includes(complex)))
  );
}
