import { roleMay } from '../../schema/actor.ts';
import type { LaneView } from '../sync/device.ts';
import { answerWords } from '../text/answer/words.ts';
import type { Find } from '../text/finds.ts';
import { momentDay } from '../text/format.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import './answer.css';
import { asConcern } from './concern-rows.ts';

/** What the resident did on their own page, before anything else: it waits for somebody. */
export function ToldBands({ lane, find }: { lane: LaneView; find: Find }) {
  const concern = asConcern(find.row);
  const mayErase = roleMay(lane.role, 'erase');
  const say = answerWords.value.told;
  const { saidBack, asksErasureAt } = concern.set;
  const on = (at: number) => say.saidOn(momentDay(at, language.value));
  return (
    <>
      {asksErasureAt !== null && (
        <div class="told-band told-band-urgent" data-testid="asks-erasure">
          <Icon name="attention" />
          <p>
            <strong>{say.asksErasure}</strong>
            <span class="row-line">{`${on(asksErasureAt)}. ${mayErase ? say.asksErasureHint : say.asksErasureOther}`}</span>
          </p>
        </div>
      )}
      {saidBack && (
        <div
          class={saidBack.says === 'solved' ? 'told-band' : 'told-band told-band-urgent'}
          data-testid="said-back"
        >
          <Icon name={saidBack.says === 'solved' ? 'check' : 'flag'} />
          <p>
            <strong>{say.saidBack[saidBack.says]}</strong>
            <span class="row-line">{on(saidBack.at)}</span>
          </p>
        </div>
      )}
    </>
  );
}
