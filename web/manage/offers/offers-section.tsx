import { useEffect, useState } from 'preact/hooks';
import type { ComplexSeen } from '../../../schema/register/wire.ts';
import { askComplexes } from '../../sync/complexes-client.ts';
import { deleteDraft, restoreDraft } from '../../sync/drafts.ts';
import { dayOf } from '../../text/format.ts';
import { manageWords } from '../../text/manage/words.ts';
import { offerWords } from '../../text/offers/words.ts';
import { words } from '../../text/words.ts';
import { EmptyCard } from '../../ui/empty-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSave } from '../../ui/use-save.ts';
import type { SectionProps } from '../manage-frame.tsx';
import { PutBack } from '../put-back.tsx';
import { SettingConflicts } from '../setting-conflicts.tsx';
import { blankOffer, type OfferRow, offersOf } from './offer-fields.ts';
import { OfferForm } from './offer-form.tsx';
import { OfferLine } from './offer-line.tsx';

/** What residents can choose at the door, and what they could until it was over. */
export function OffersSection({ device, lane }: SectionProps) {
  const { teamBack } = manageWords.value;
  const say = offerWords.value;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<OfferRow | null>(null);
  const slug = lane.organisation?.slug ?? '';
  const [complexes, setComplexes] = useState<ComplexSeen[] | null>();
  useEffect(() => void askComplexes(slug).then(setComplexes), [slug]);
  const today = dayOf(Date.now());
  const { valid, over } = offersOf(view, today);
  /** What is open by then may be another one. */
  const close = (one: string) => setOpen((now) => (now === one ? null : now));
  const remove = async (row: OfferRow) => {
    if (!(await save([deleteDraft(row)], say.removed(row.set.name)))) return;
    setRemoved(row);
    close(row.id);
  };
  const putBack = async (row: OfferRow) => {
    if (await save([restoreDraft(row)], say.saved(row.set.name))) setRemoved(null);
  };
  const form = (row: OfferRow, isNew: boolean) => (
    <OfferForm
      key={row.id}
      complexes={complexes}
      view={view}
      row={row}
      isNew={isNew}
      today={today}
      onSave={async (drafts, name) => {
        if (await save(drafts, say.saved(name))) close(isNew ? 'new' : row.id);
      }}
      onRemove={() => void remove(row)}
      onCancel={() => setOpen(null)}
    />
  );
  const list = (rows: readonly OfferRow[]) => (
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <SettingConflicts view={view} row={row} save={save} />
          {open === row.id ? (
            form(row, false)
          ) : (
            <OfferLine
              row={row}
              view={view}
              complexes={complexes ?? []}
              today={today}
              onOpen={() => setOpen(row.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );

  return (
    <>
      <p class="quiet">{say.intro}</p>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {removed && (
        <PutBack
          text={say.removed(removed.set.name)}
          label={teamBack}
          onBack={() => void putBack(removed)}
        />
      )}
      {valid.length === 0 && open !== 'new' && (
        <EmptyCard picture="door" text={over.length > 0 ? say.none : say.empty} />
      )}
      {valid.length > 0 && list(valid)}
      {open === 'new' ? (
        form(blankOffer, true)
      ) : (
        <div>
          <button
            type="button"
            class={open === null ? 'button button-do' : 'button'}
            onClick={() => setOpen('new')}
          >
            <Icon name="plus" />
            {say.add}
          </button>
        </div>
      )}
      {over.length > 0 && (
        <details class="manage-group" data-testid="offers-over">
          <summary>
            <h2>{say.over}</h2>
            <span class="count">{over.length}</span>
          </summary>
          {list(over)}
        </details>
      )}
    </>
  );
}
