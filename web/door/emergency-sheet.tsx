import { Drawing } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Door } from './door.ts';
import { shapes } from './door-drawings.ts';

/** The numbers, before anything else. It makes no report and does not seem to. */
export function EmergencySheet({ door, onClose }: { door: Door; onClose: () => void }) {
  const { house, lang, dir } = door;
  const say = door.say.emergency;
  const phone = house?.set.phone;
  return (
    <div lang={lang} dir={dir}>
      <Sheet isModal title={say.title} closeLabel={say.close} onClose={onClose}>
        <div class="stack" data-testid="emergency-numbers">
          <Call number="112" why={say.danger} />
          <Call number="0800-9009" why={say.gas} />
          {phone ? (
            <Call number={phone} why={say.water} />
          ) : (
            <p>
              <strong>{say.water}</strong>: {say.noPhone}
            </p>
          )}
          <p>{say.noReport}</p>
        </div>
      </Sheet>
    </div>
  );
}

const Call = ({ number, why }: { number: string; why: string }) => (
  <a class="button door-call" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    <Drawing d={shapes.call} />
    <span>
      <strong dir="ltr">{number}</strong>
      <span class="door-why">{why}</span>
    </span>
  </a>
);
