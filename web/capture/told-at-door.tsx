import type { Concern, PromiseRow } from '../../schema/entities/things.ts';
import { receiptWords } from '../../schema/receipt-code.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { captureWords } from '../text/capture/words.ts';
import { dayWords } from '../text/format.ts';
import { language } from '../text/words.ts';

type ToldAtDoorProps = { view: Pick<LaneViewModel, 'list'>; row: SeenRow };

/** What the resident holds of it: the code on their receipt, and by when they hear something. */
export function ToldAtDoor({ view, row }: ToldAtDoorProps) {
  const { doorSaid } = captureWords.value;
  const { address, receipt } = row.set as Partial<Concern['set']>;
  const promises = (view.list('promise') as (SeenRow & PromiseRow)[])
    .filter(({ set }) => set.about.id === row.id)
    .sort((one, other) => (one.set.dueOn < other.set.dueOn ? -1 : 1));
  if (!address && !receipt && promises.length === 0) return null;
  return (
    <dl class="told-at-door" data-testid="told-at-door">
      {address && (
        <div>
          <dt>{doorSaid.address}</dt>
          <dd>{address.line}</dd>
        </div>
      )}
      {receipt && (
        <div>
          <dt>{doorSaid.receipt}</dt>
          <dd class="told-code">{receiptWords(receipt)}</dd>
        </div>
      )}
      {promises.map(({ id, set }) => (
        <div key={id}>
          <dt>{doorSaid.promised}</dt>
          <dd>
            {doorSaid.before(dayWords(set.dueOn, language.value))}
            {set.what && `: ${set.what}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
