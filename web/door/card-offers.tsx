import { useState } from 'preact/hooks';
import type { Offer } from '../../schema/entities/things.ts';
import { type OffersToday, offersFor } from '../../schema/offers.ts';
import { VISIT } from '../../schema/vocabulary/door.ts';
import { veraCodes } from '../../schema/vocabulary/vera.ts';
import type { SeenRow } from '../sync/device.ts';
import { deurWords } from '../text/deur/words.ts';
import { residentDay } from '../text/resident/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Choices, Tick } from './choices.tsx';
import type { Door } from './door.ts';
import { PromiseSheet } from './promise-sheet.tsx';

const reports = ['asked', 'resident', 'heard'] as const;
/** As many as the smallest phone shows without scrolling; the others are one tap away. */
const ROWS = 3;

/** What can be done about it today, what becomes of it, and what is promised. */
export function CardOffers({ door }: { door: Door }) {
  const { draft, change, view, today, promise, isTurned, lang } = door;
  const say = door.say.offers;
  const own = deurWords.value;
  const [over, setOver] = useState<'all' | 'promise' | null>(null);
  const { category, room, address } = draft;
  if (!category) return null;
  const offers = view.list('offer') as (SeenRow & Offer)[];
  const found = offersFor({ category, complex: address?.complex ?? null, today, offers });
  const codes = isTurned ? [] : veraCodes(category, room);
  const tick = ({ id, name, text }: OffersToday['choices'][number], isWhole: boolean) => (
    <Tick
      key={id}
      testId={`offer-${id}`}
      isTicked={draft.offers.includes(id)}
      onTick={(is) =>
        change({
          offers: is ? [...draft.offers, id] : draft.offers.filter((one) => one !== id),
        })
      }
      label={
        <>
          {id === VISIT ? say.visit : name}
          {isWhole && text && <span class="door-why">{text}</span>}
        </>
      }
    />
  );
  const fit = ROWS - (found.insulation ? 1 : 0);
  // The button to the others takes the place of one.
  const shown = found.choices.slice(0, found.choices.length > fit ? fit - 1 : fit);
  const more = found.choices.length - shown.length;

  return (
    <>
      {codes.length > 0 && <p class="door-codes">{codes.join(' · ')}</p>}
      <div class="door-offers">
        {found.choices.length === 0 && <p>{say.none}</p>}
        {shown.map((one) => tick(one, false))}
        {more > 0 && (
          <button type="button" class="button" onClick={() => setOver('all')}>
            {own.more(more)}
          </button>
        )}
        {found.insulation ? (
          <Tick
            testId="insulation"
            isTicked={draft.offers.includes(found.insulation.id)}
            onTick={(is) => {
              const { id = '' } = found.insulation ?? {};
              const rest = draft.offers.filter((one) => one !== id);
              change({ offers: is ? [...rest, id] : rest });
            }}
            label={say.insulation(found.insulation.name)}
          />
        ) : (
          found.hasInsulation && <p class="door-honest">{say.noInsulation}</p>
        )}
        <Tick
          testId="wants-to-help"
          label={say.help}
          isTicked={draft.wantsToHelp}
          onTick={(wantsToHelp) => change({ wantsToHelp })}
        />
      </div>
      <Choices
        isInOneRow
        legend={say.report}
        options={reports.map((value) => ({ value, label: say.reports[value] }))}
        chosen={draft.report}
        onChoose={(report) => change({ report })}
      />
      <div class="door-promise">
        <p data-testid="promised">
          <Icon name="flag" size={20} />
          {promise.dueOn ? say.promise(residentDay(promise.dueOn, lang)) : say.noPromise}
        </p>
        {!isTurned && (
          <button
            type="button"
            class="button"
            data-testid="change-promise"
            onClick={() => setOver('promise')}
          >
            {own.promise.change}
          </button>
        )}
      </div>
      {over === 'promise' && <PromiseSheet door={door} onClose={() => setOver(null)} />}
      {over === 'all' && (
        <Sheet
          isModal
          title={say.title}
          closeLabel={door.say.emergency.close}
          onClose={() => setOver(null)}
        >
          <div class="stack">{found.choices.map((one) => tick(one, true))}</div>
        </Sheet>
      )}
    </>
  );
}
