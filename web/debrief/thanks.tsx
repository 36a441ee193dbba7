import { useState } from 'preact/hooks';
import { nameInPath, paths } from '../routes.ts';
import type { LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { Icon } from '../ui/icon.tsx';
import { walkPaths } from '../walk-paths.ts';
import type { Awaited } from './awaited.ts';
import type { Item } from './debrief-items.ts';
import type { DebriefSlots } from './debrief-slots.ts';
import type { PaperKind } from './print/print-debrief.tsx';
import { promisesOf } from './promises-of.ts';

type ThanksProps = {
  lane: LaneView;
  view: LaneViewModel;
  walk: SeenRow | undefined;
  items: readonly Item[];
  awaited: Awaited;
  slots: DebriefSlots;
  onBack: () => void;
};

const kinds: readonly PaperKind[] = ['poster', 'actions', 'group'];

/** After the last find: thank you, to everybody and to the children, and what goes on paper. */
export function Thanks({ lane, view, walk, items, awaited, slots, onBack }: ThanksProps) {
  const { end: say } = debriefWords.value;
  const [isBusy, setBusy] = useState(false);
  const print = async (kind: PaperKind) => {
    setBusy(true);
    const { printDebrief } = await import('./print/print-debrief.tsx');
    await printDebrief(kind, { lane, view, walk, items, awaited, slots });
    setBusy(false);
  };
  const hasChildren =
    items.some(({ part }) => part === 'child') ||
    view.list('participant').some(({ set }) => set.role === 'child');
  return (
    <div class="debrief-gate" data-testid="debrief-end">
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="debrief-lead">{say.text}</p>
      {promisesOf(view, walk).places.every((one) => one === null) && <p>{say.noPromises}</p>}
      {hasChildren && (
        <section class="card stack" aria-labelledby="debrief-children">
          <h2 id="debrief-children">{say.children}</h2>
          <p>{say.childrenText}</p>
          <a class="button" href={paths.withKids(nameInPath(lane))}>
            <Icon name="flag" />
            {say.toChildren}
          </a>
        </section>
      )}
      <section class="stack" aria-labelledby="debrief-papers">
        <h2 id="debrief-papers">{say.papers}</h2>
        <div class="wrap">
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              class="button"
              disabled={isBusy}
              data-testid={`print-${kind}`}
              onClick={() => void print(kind)}
            >
              <Icon name="note" />
              {say[kind]}
            </button>
          ))}
        </div>
        <p role="status">{isBusy && say.printing}</p>
      </section>
      <div class="wrap">
        {items.length > 0 && (
          <button type="button" class="button" onClick={onBack}>
            <Icon name="back" />
            {say.back}
          </button>
        )}
        <a class="button button-do" href={walkPaths.handIn(nameInPath(lane))}>
          {say.handIn}
        </a>
      </div>
    </div>
  );
}
