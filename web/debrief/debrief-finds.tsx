import { useEffect, useState } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import { type Decision, isSameDecision } from '../../schema/debrief.ts';
import type { VerdictKeep } from '../../schema/vocabulary/walk.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { SnackBar } from '../ui/snack-bar.tsx';
import { useSave } from '../ui/use-save.ts';
import { AlsoSaid } from './also-said.tsx';
import type { Item } from './debrief-items.ts';
import type { DebriefSlots } from './debrief-slots.ts';
import { Decide } from './decide.tsx';
import { decideDrafts, decisionAfter, undecideDrafts, voteDrafts } from './deciding.ts';
import { FindSlide } from './find-slide.tsx';
import { decisionWords, whatWords, whereWords } from './item-words.ts';
import { TimeSaid } from './timer-button.tsx';
import { TogetherSheet } from './together-sheet.tsx';
import type { Timer } from './use-timer.ts';
import { Votes } from './votes.tsx';

type DebriefFindsProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  slots: DebriefSlots;
  walk: string | null;
  items: readonly Item[];
  item: Item;
  index: number;
  timer: Timer;
  onGo: (index: number) => boolean;
  onEnd: () => void;
  onKeys: () => void;
};

const keepKeys: Record<string, VerdictKeep> = { h: 'keep', s: 'merge', p: 'private', w: 'remove' };

/** One find after the other: what was seen, the hands, and what the group makes of it. */
export function DebriefFinds(props: DebriefFindsProps) {
  const { device, lane, view, slots, walk, items, item, index, timer, onGo, onEnd, onKeys } = props;
  const say = debriefWords.value;
  const [isTogether, setTogether] = useState(false);
  const [removed, setRemoved] = useState<{ find: string; before: Decision | null } | null>(null);
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const mayDecide = roleMay(lane.role, 'lead');
  const what = whatWords(item.find);
  const isLast = index === items.length - 1;

  useEffect(() => {
    const seen = item.isSeenTwice ? `, ${say.seenTwice}` : '';
    announce(say.aloud(index + 1, items.length, what, whereWords(item.find)) + seen);
  }, [item.id]);

  const decide = async (next: Decision) => {
    const now = item.decided?.decision;
    const isOpen = item.conflicts.length > 0 || (item.decided?.others.length ?? 0) > 0;
    if (now && isSameDecision(now, next) && !isOpen) return;
    const isRemoved = next.keep === 'remove';
    const done = isRemoved ? say.removed(what) : say.decided(what, decisionWords(next, view));
    if (!(await save(decideDrafts(item, view, walk, next), done))) return;
    setRemoved(isRemoved ? { find: item.id, before: now ?? null } : null);
  };
  const choose = (change: Partial<Decision>) =>
    void decide(decisionAfter(item.decided?.decision, change));
  const keep = (value: VerdictKeep | null) => {
    if (value === 'merge') setTogether(true);
    else if (value) choose({ keep: value });
    else void takeBack(item, null);
  };
  const takeBack = async (of: Item, before: Decision | null) => {
    const drafts = before ? decideDrafts(of, view, walk, before) : undecideDrafts(of, view);
    await save(drafts, say.takenBack);
    setRemoved(null);
  };
  const vote = (weight: number) => void save(voteDrafts(item, walk, weight), '');

  useKeys((event) => {
    const { key } = event;
    if (key === 'ArrowRight') {
      if (isLast) onEnd();
      else onGo(index + 1);
      return true;
    }
    if (key === 'ArrowLeft') return onGo(index - 1);
    if (key === '?') onKeys();
    else if (key === ' ') {
      // On a button the space bar presses that.
      if (event.target instanceof Element && event.target.closest('button, a, summary'))
        return false;
      timer.toggle();
    } else if (/^[1-9]$/.test(key)) vote(Number(key));
    else if (mayDecide && keepKeys[key]) keep(keepKeys[key] ?? null);
    else return false;
    return true;
  });

  const before = removed && items.find(({ id }) => id === removed.find);
  return (
    <>
      <FindSlide
        item={item}
        view={view}
        slots={slots}
        onGo={(find) => onGo(items.findIndex(({ id }) => id === find))}
      >
        <Votes item={item} onVote={vote} />
        <TimeSaid timer={timer} />
      </FindSlide>
      <AlsoSaid
        item={item}
        view={view}
        mayDecide={mayDecide}
        onUse={(decision) => void decide(decision)}
      />
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <div class="debrief-foot">
        {mayDecide ? (
          <Decide item={item} view={view} onKeep={keep} onChoose={choose} />
        ) : (
          <p class="quiet">{say.onlyStaff}</p>
        )}
        <div class="debrief-steps">
          <button
            type="button"
            class="button"
            disabled={index === 0}
            onClick={() => onGo(index - 1)}
          >
            <Icon name="back" />
            {say.previous}
          </button>
          <button
            type="button"
            class="button button-do"
            data-testid="debrief-next"
            onClick={() => (isLast ? onEnd() : onGo(index + 1))}
          >
            {isLast ? say.toEnd : say.next}
            <Icon name="chevron" />
          </button>
        </div>
      </div>
      {isTogether && (
        <TogetherSheet
          item={item}
          items={items}
          onChoose={(find) => {
            setTogether(false);
            choose({ keep: 'merge', with: find });
          }}
          onClose={() => setTogether(false)}
        />
      )}
      {removed && before && (
        <SnackBar
          messageKey={removed.find}
          actions={[
            {
              label: say.undo,
              icon: 'undo',
              onPress: () => void takeBack(before, removed.before),
            },
          ]}
          onGone={() => setRemoved(null)}
        >
          {say.removed(whatWords(before.find))}
        </SnackBar>
      )}
    </>
  );
}
