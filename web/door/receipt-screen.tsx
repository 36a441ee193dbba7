import { useRef } from 'preact/hooks';
import { receiptWords } from '../../schema/receipt-code.ts';
import { nameInPath, paths } from '../routes.ts';
import { deurWords } from '../text/deur/words.ts';
import { residentDay, residentWords } from '../text/resident/words.ts';
import { words } from '../text/words.ts';
import { Drawing, Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { QrPicture } from '../ui/qr-picture.tsx';
import type { Door } from './door.ts';
import { shapes } from './door-drawings.ts';
import { TurnedHead } from './turned-head.tsx';
import './receipt.css';

type ReceiptScreenProps = { door: Door; onTurn: (is: boolean) => void; onNext: () => void };

/** What the resident keeps: a code, its QR, and the day on which they hear from us. Made here, also without a network. */
export function ReceiptScreen({ door, onTurn, onNext }: ReceiptScreenProps) {
  const { draft, lane, view, isTurned, lang, dir } = door;
  const say = door.say.receipt;
  const own = deurWords.value;
  const card = useRef<HTMLDivElement>(null);
  const code = receiptWords(draft.receipt);
  const slug = lane.organisation?.slug;
  const address = slug ? `${location.origin}/b/${slug}/${draft.receipt}` : null;
  const sync = view.byId(draft.mid)?.sync ?? 'here';
  const isSent = draft.receiptBy === 'sms' || draft.receiptBy === 'mail';

  return (
    <main class="door door-receipt" id="content" lang={lang} dir={dir} data-is-turned={isTurned}>
      {isTurned ? (
        <TurnedHead door={door} card={card} />
      ) : (
        <header class="door-head">
          <div class="door-head-row">
            <p class="sync" data-testid="receipt-sync">
              <Icon name={sync === 'in' ? 'check' : 'device'} size={20} />
              {words.value.sync[sync]}
            </p>
            <button type="button" class="button" data-testid="turn" onClick={() => onTurn(true)}>
              <Drawing d={shapes.turn} size={20} />
              {own.turn}
            </button>
          </div>
        </header>
      )}
      <div class="door-card" ref={card}>
        <h1 tabIndex={-1}>{say.title}</h1>
        <Promised door={door} />
        <div class="receipt-code" dir="ltr">
          <Plate title={<span data-testid="receipt-code">{code}</span>} />
        </div>
        {address && <QrPicture text={address} label={say.qr} on="screen" />}
        <p>{say.how}</p>
        {!isTurned && isSent && <p class="field-hint">{own.receipt.sent}</p>}
        {!isTurned && draft.receiptBy === 'card' && <p class="field-hint">{own.receipt.card}</p>}
      </div>
      {isTurned ? (
        <footer class="door-foot">
          <button
            type="button"
            class="button button-wide"
            data-testid="turn-back"
            onClick={() => onTurn(false)}
          >
            {door.say.back}
          </button>
        </footer>
      ) : (
        <footer class="door-foot">
          <button
            type="button"
            class="button"
            aria-label={own.receipt.print}
            onClick={() => print()}
          >
            <Drawing d={shapes.print} />
          </button>
          {draft.mayUsePhotos && (
            <a
              class="button"
              aria-label={own.receipt.photo}
              href={paths.walk(nameInPath(lane), draft.mid)}
            >
              <Icon name="camera" />
            </a>
          )}
          <button type="button" class="button button-do" data-testid="next-door" onClick={onNext}>
            {own.receipt.next}
          </button>
        </footer>
      )}
      <PrintedCard door={door} code={code} address={address} />
    </main>
  );
}

const Promised = ({
  door: { promise, say, lang },
}: {
  door: Pick<Door, 'promise' | 'say' | 'lang'>;
}) =>
  promise.dueOn ? (
    <p class="promise" data-testid="receipt-promise">
      <Icon name="flag" size={20} />
      {say.offers.promise(residentDay(promise.dueOn, lang))}
    </p>
  ) : null;

/** A number or an address stays in its own order, also in a sentence from right to left. */
const asWritten = (text: string): string => `\u2066${text}\u2069`;

type PrintedCardProps = { door: Door; code: string; address: string | null };

/** The same on paper, in the resident's language. */
function PrintedCard({ door, code, address }: PrintedCardProps) {
  const { house, draft, promise } = door;
  const { say, lang, dir } = residentWords(draft.language);
  return (
    <section class="receipt-paper" aria-hidden="true" lang={lang} dir={dir}>
      {house && <p class="receipt-house">{house.set.name}</p>}
      <p>{say.receipt.code}</p>
      <p class="receipt-letters" dir="ltr">
        {code}
      </p>
      {address && <QrPicture text={address} label={say.receipt.qr} on="paper" />}
      {address && <p>{say.receipt.at(asWritten(address.replace(/^https?:\/\//, '')))}</p>}
      {promise.dueOn && <p>{say.offers.promise(residentDay(promise.dueOn, lang))}</p>}
      {house?.set.phone && <p>{say.receipt.call(asWritten(house.set.phone))}</p>}
    </section>
  );
}
