import { useState } from 'preact/hooks';
import { isFailure } from '../sync/api.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { askWalkReport } from '../sync/insight-client.ts';
import { momentDay } from '../text/format.ts';
import { insightWords } from '../text/insight/words.ts';
import { language } from '../text/words.ts';

type WalkSectionProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  /** Where what its children were answered is put on paper. */
  forChildren: (walk: string) => string;
};

/** Chooses a walk and prints what came of it. */
export function WalkSection({ device, lane, view, forChildren }: WalkSectionProps) {
  const { walk: say } = insightWords.value;
  const walks = view
    .list('walk')
    .map(({ id, set }) => ({ id, name: String(set.name), at: Number(set.startedAt) }))
    .sort((one, other) => other.at - one.at);
  const [chosen, setChosen] = useState('');
  const [going, setGoing] = useState<'no' | 'asking' | 'failed'>('no');
  const walk = chosen || walks[0]?.id;
  const printIt = async () => {
    if (!walk) return;
    setGoing('asking');
    const report = await askWalkReport(device, lane.id, walk);
    if (isFailure(report)) return setGoing('failed');
    const paper = await import('./print/print-walk.tsx').catch(() => null);
    setGoing(paper ? 'no' : 'failed');
    paper?.printWalk(report);
  };
  return (
    <section class="card insight-figure" aria-labelledby="walk-title" data-testid="walk-report">
      <h2 id="walk-title">{say.title}</h2>
      <p>{walks.length > 0 ? say.intro : say.none}</p>
      {walks.length > 0 && (
        <div class="insight-choosers">
          <label class="field">
            <span class="field-label">{say.choose}</span>
            <select
              class="input"
              value={walk ?? ''}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {walks.map(({ id, name, at }) => (
                <option key={id} value={id} selected={id === walk}>
                  {say.paper(name, momentDay(at, language.value))}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="button"
            disabled={going === 'asking'}
            onClick={() => void printIt()}
          >
            {say.print}
          </button>
          {walk && (
            <a class="button" href={forChildren(walk)}>
              {say.forChildren}
            </a>
          )}
        </div>
      )}
      {going !== 'no' && (
        <p role="status" class={going === 'failed' ? 'field-error' : undefined}>
          {going === 'asking' ? say.making : say.failed}
        </p>
      )}
    </section>
  );
}
