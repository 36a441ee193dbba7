import type { ComplexSeen } from '../../../schema/register/wire.ts';
import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import { manageWords } from '../../text/manage/words.ts';
import { offerWords } from '../../text/offers/words.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { dayWithYear } from '../day-with-year.ts';
import type { OfferRow } from './offer-fields.ts';

type OfferLineProps = {
  row: OfferRow;
  view: LaneViewModel;
  /** As far as the server told. */
  complexes: readonly ComplexSeen[];
  today: string;
  onOpen: () => void;
};

/** One offer in the list: what it is for, where, and until when. */
export function OfferLine({ row, view, complexes: known, today, onOpen }: OfferLineProps) {
  const { offerKinds: kinds, everywhere } = manageWords.value;
  const say = offerWords.value;
  const { name, kind, categories, complexes, from, until, team } = row.set;
  const isOver = until < today;
  const day = (one: string) => dayWithYear(one, language.value);
  const against = categories.map((one) => categoryOf(one)?.[language.value] ?? one).join(', ');
  const span = isOver
    ? say.overOn(day(until))
    : from !== null && from > today
      ? say.span(day(from), day(until))
      : say.until(day(until));
  const parts = [
    span,
    complexes.map((code) => known.find((one) => one.code === code)?.name ?? code).join(', ') ||
      everywhere,
    team && String(view.byId(team)?.set.name ?? ''),
  ];
  return (
    <button type="button" class="row" data-testid="offer" onClick={onOpen}>
      <Icon name={isOver ? 'clock' : 'check'} />
      <span>
        <span class={isOver ? 'row-title quiet' : 'row-title'}>{name}</span>
        <span class="row-line">
          {kinds[kind]}: {against}
        </span>
        <span class="row-line">{parts.filter(Boolean).join(' · ')}</span>
      </span>
      <Icon name="chevron" />
    </button>
  );
}
