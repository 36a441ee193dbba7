import { debriefed } from '../../schema/debrief.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { debriefedWords } from '../text/debriefed/words.ts';
import { keepWords, takerWords } from './item-words.ts';

/** For the office, in one line: what the group made of a find after its walk. Nothing as long as it was not talked over. */
export function DecidedLine({ view, find }: { view: LaneViewModel; find: string }) {
  const say = debriefedWords.value;
  const decision = debriefed(view.list('verdict')).get(find)?.decision;
  if (!decision) return null;
  const taker = takerWords(decision, view);
  return (
    <p class="row-line" data-testid="debriefed">
      {say.title}: {keepWords(decision, view)}
      {taker && ` · ${say.takenBy(taker)}`}
    </p>
  );
}
