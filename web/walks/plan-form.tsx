import { useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { newMid } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { useAreas } from '../sync/use-areas.ts';
import { dayWords } from '../text/format.ts';
import { walksWords } from '../text/walks/words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { walkPaths } from '../walk-paths.ts';
import { namesOf } from './names.ts';
import { PeopleFields } from './people-fields.tsx';
import { newPlan, type PlanProblem, placesOf, planOf, planProblems, whenOf } from './plan-draft.ts';
import { savedPlan } from './save-plan.ts';
import { ThemeChoice } from './theme-choice.tsx';
import { useDoors } from './use-doors.ts';
import { usePlan } from './use-plan.ts';
import type { SeenWalk } from './walk-order.ts';
import { WhenFields } from './when-fields.tsx';
import { WhereFields } from './where-fields.tsx';
import './plan.css';

type PlanFormProps = {
  device: Device;
  lane: LaneView;
  /** The plan that is changed; without it a new one is made. */
  walk?: SeenWalk;
  /** The walk that a new one follows: it takes over where that went, and what it looked at. */
  after?: (Pick<SeenWalk, 'id'> & { set: Parameters<typeof placesOf>[0] }) | undefined;
  onDone?: () => void;
};

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
/** Which field a problem stands at, to go there. */
const fieldOf: Record<PlanProblem, string> = {
  areaMissing: 'plan-area-name',
  dayMissing: 'plan-day',
  dayPast: 'plan-day',
  dayFar: 'plan-day',
  timeMissing: 'plan-from',
  noSuchTime: 'plan-from',
  endFirst: 'plan-to',
  tooLong: 'plan-to',
  goalLong: 'plan-goal',
};

/** Planning a walk: where, when, what for, by which way and with whom. */
export function PlanForm({ device, lane, walk, after, onDone }: PlanFormProps) {
  const { form: say } = walksWords.value;
  const { route: go } = useLocation();
  const of = walk?.id ?? `new ${after?.id ?? ''}`;
  const fresh = () =>
    walk
      ? planOf(walk.id, walk.set)
      : { ...newPlan(Date.now(), random), ...(after && placesOf(after.set)) };
  const { plan, isResumed, change, afresh, done } = usePlan(`${lane.person?.id} ${of}`, fresh);
  const { neighbourhoods } = useAreas(device, lane);
  const doors = useDoors(device, lane, plan?.area?.[0] ?? null);
  const view = device.view(lane.id).value;
  const names = useMemo(() => namesOf(device, lane), [device, lane, view]);
  // Nobody is told what is missing before they were done.
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const isBusy = useRef(false);
  if (!plan) return null;
  const stands = walk?.set.startedAt;

  const save = async (event: Event) => {
    event.preventDefault();
    if (isBusy.current) return;
    const now = Date.now();
    const found = planProblems(plan, now, stands);
    setTried(true);
    const [first] = found;
    if (first) return document.getElementById(fieldOf[first])?.focus();
    const when = whenOf(plan, now, stands);
    if (typeof when === 'string') return;
    isBusy.current = true;
    try {
      const day = dayWords(plan.day, language.value);
      const area = plan.areaName.trim().slice(0, 44);
      const name = area ? `${area} ${day}` : words.value.start.walkName(day);
      const drafts = await savedPlan({
        plan,
        walk,
        when,
        name,
        random,
        newMid: () => newMid(now, random),
      });
      if (drafts.length > 0) await device.save(lane.id, drafts);
      await done();
      announce(say.saved);
      if (onDone) onDone();
      else go(walkPaths.plan(plan.mid), true);
    } catch {
      setFailure(say.notSaved);
    }
    isBusy.current = false;
  };
  const problems = isTried ? planProblems(plan, Date.now(), stands) : [];
  const told = (...those: PlanProblem[]) => {
    const one = problems.find((problem) => those.includes(problem));
    return one ? say.problems[one] : '';
  };

  return (
    <main class="page walks-form" id="content">
      <a
        class="button button-quiet to-start"
        href={walk ? walkPaths.plan(walk.id) : walkPaths.walks}
        onClick={(event) => {
          if (!onDone) return;
          event.preventDefault();
          onDone();
        }}
      >
        <Icon name="back" />
        {words.value.app.back}
      </a>
      <Plate as="h1" title={walk ? say.titleEdit : say.titleNew} />
      {isResumed && (
        <p class="walks-note" role="status">
          {say.resumed}{' '}
          <button type="button" class="button" onClick={afresh}>
            <Icon name="undo" />
            {say.afresh}
          </button>
        </p>
      )}
      <form class="stack" onSubmit={(event) => void save(event)} noValidate data-testid="plan-form">
        <WhereFields
          where={plan}
          neighbourhoods={neighbourhoods}
          doors={doors}
          problem={told('areaMissing')}
          onWhere={change}
        />
        <WhenFields
          when={plan}
          problem={told(
            'dayMissing',
            'dayPast',
            'dayFar',
            'timeMissing',
            'noSuchTime',
            'endFirst',
            'tooLong',
          )}
          onWhen={change}
        />
        <div class="field walks-part">
          <label for="plan-goal">
            <h2>{say.goal}</h2>
          </label>
          <textarea
            id="plan-goal"
            class="input"
            maxLength={limits.textLength}
            value={plan.goal}
            aria-describedby={told('goalLong') ? 'plan-goal-problem' : 'plan-goal-hint'}
            onInput={({ currentTarget }) => change({ goal: currentTarget.value })}
          />
          <p id="plan-goal-hint" class="field-hint">
            {say.goalHint}
          </p>
          {told('goalLong') && (
            <p id="plan-goal-problem" class="field-error" role="alert">
              {told('goalLong')}
            </p>
          )}
        </div>
        <div class="walks-part">
          <ThemeChoice chosen={plan.themes} onChoose={(themes) => change({ themes })} />
        </div>
        <PeopleFields people={plan.people} places={plan.places} names={names} onSay={change} />
        {failure && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {failure}
          </p>
        )}
        <button type="submit" class="button button-do button-wide" data-testid="plan-save">
          <Icon name="calendar" />
          {walk ? say.saveEdit : say.save}
        </button>
      </form>
    </main>
  );
}
