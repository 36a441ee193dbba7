import { CODE_PATTERN } from '../../schema/ids.ts';
import type { LaneView, LaneViewModel } from '../sync/device.ts';
import { codeWords } from '../text/format.ts';
import { readyWords } from '../text/ready/words.ts';
import { type CardState, StateCard } from '../ui/state-card.tsx';

/** Whether the walk itself is here: its people and its code. */
export function WalkItem({ lane, view }: { lane: LaneView; view: LaneViewModel }) {
  const say = readyWords.value.walk;
  const row = view.list('walk')[0];
  const code = String(row?.set.code ?? '');
  const isClosed = row?.set.closedAt != null;
  const is = isClosed
    ? 'closed'
    : row
      ? 'known'
      : lane.refusal && lane.state !== 'open'
        ? 'refused'
        : 'waiting';
  const states: Record<typeof is, CardState> = {
    known: 'good',
    closed: 'open',
    waiting: 'open',
    refused: 'look',
  };
  return (
    <StateCard
      state={states[is]}
      icon="person"
      title={say.title}
      said={say[is]}
      testid="ready-walk"
    >
      <p>
        {is === 'known'
          ? say.knownWhat(CODE_PATTERN.test(code) ? codeWords(code) : null)
          : say[`${is}What`]}
      </p>
    </StateCard>
  );
}
