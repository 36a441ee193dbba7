import { useState } from 'preact/hooks';
import { isStaff } from '../../schema/actor.ts';
import { limits } from '../../schema/limits.ts';
import { type SplitWay, splitWays } from '../../schema/vocabulary/walk.ts';
import type { LaneView } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { togetherWords } from '../text/together/words.ts';
import { ChoiceChips } from '../ui/choice-chips.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import type { ParticipantRow, WalkRow } from './on-walk.ts';
import type { StreetShare } from './split.ts';

type SplitCardProps = {
  lane: LaneView;
  walk: WalkRow | undefined;
  me: ParticipantRow | undefined;
  /** By group; null when the walk is not split. */
  shares: readonly (readonly StreetShare[])[] | null;
  save: Save;
};

/** Who takes which streets. Every phone works it out by itself; of the group only its number is told to the others. */
export function SplitCard({ lane, walk, me, shares, save }: SplitCardProps) {
  const say = togetherWords.value.split;
  const [isOpen, setOpen] = useState(false);
  const mayLead = isStaff(lane.role) && walk !== undefined;
  const split = walk?.set.split ?? null;
  const own = me?.set.group && split && me.set.group <= split.groups ? me.set.group : null;
  const ours = own ? (shares?.[own - 1] ?? []) : [];
  const choose = (group: number) => {
    if (!me || group === own) return;
    void save([patchDraft(me, { group })], say.chosen(group));
  };
  const stop = () => {
    if (walk) void save([patchDraft(walk, { split: null })], say.stopped);
  };

  return (
    <section class="card stack" aria-labelledby="split-title" data-testid="split">
      <h2 id="split-title">{say.title}</h2>
      {split ? (
        <>
          <p>{say.is[split.by](split.groups)}</p>
          {me && (
            <ChoiceChips
              legend={say.which}
              options={Array.from({ length: split.groups }, (_, i) => ({
                value: `${i + 1}`,
                label: say.group(i + 1),
              }))}
              chosen={own ? `${own}` : null}
              onChoose={(value) => value && choose(Number(value))}
            />
          )}
          {own && ours.length === 0 && <p>{say.nothing}</p>}
          {!walk?.set.area && <p class="field-hint">{say.noArea}</p>}
        </>
      ) : (
        !isOpen && <p>{mayLead ? say.none : say.noneGuest}</p>
      )}
      {isOpen && walk ? (
        <SplitForm walk={walk} save={save} onDone={() => setOpen(false)} />
      ) : (
        mayLead && (
          <div class="wrap">
            <button
              type="button"
              class="button"
              data-testid="split-open"
              onClick={() => setOpen(true)}
            >
              <Icon name="person" />
              {split ? say.again : say.open}
            </button>
            {split && (
              <button type="button" class="button button-quiet" onClick={stop}>
                {say.stop}
              </button>
            )}
          </div>
        )
      )}
    </section>
  );
}

type SplitFormProps = { walk: WalkRow; save: Save; onDone: () => void };

function SplitForm({ walk, save, onDone }: SplitFormProps) {
  const say = togetherWords.value.split;
  const [by, setBy] = useState<SplitWay>(walk.set.split?.by ?? 'parity');
  const [groups, setGroups] = useState(walk.set.split?.groups ?? 2);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await save([patchDraft(walk, { split: { by, groups } })], say.now(groups))) onDone();
  };
  return (
    <form class="stack" onSubmit={submit}>
      <ChoiceChips
        legend={say.by}
        options={splitWays.map((value) => ({ value, label: say.ways[value] }))}
        chosen={by}
        onChoose={(value) => setBy(value ?? by)}
      />
      <ChoiceChips
        legend={say.groups}
        options={Array.from({ length: limits.walkGroups - 1 }, (_, i) => ({
          value: `${i + 2}`,
          label: `${i + 2}`,
        }))}
        chosen={`${groups}`}
        onChoose={(value) => setGroups(value ? Number(value) : groups)}
      />
      <div class="wrap">
        <button type="submit" class="button button-home" data-testid="split-go">
          {say.go}
        </button>
        <button type="button" class="button button-quiet" onClick={onDone}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
