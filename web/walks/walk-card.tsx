import { worksInOffice } from '../../schema/actor.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { walksWords } from '../text/walks/words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { walkPaths } from '../walk-paths.ts';
import { SignUp } from './sign-up.tsx';
import { freePlaces, plateOf, type SeenWalk, type WalkStage } from './walk-order.ts';
import { begunWhen, plannedWhen } from './walk-when.ts';

type WalkCardProps = { device: Device; lane: LaneView; walk: SeenWalk; stage: WalkStage };

/** One walk in the list: where, when, what for, and whether there is a place. */
export function WalkCard({ device, lane, walk, stage }: WalkCardProps) {
  const say = walksWords.value;
  const isPlan = stage === 'planned';
  const free = isPlan ? freePlaces(walk) : null;
  const when = isPlan || stage === 'never-begun' ? plannedWhen : begunWhen;
  const { goal, themes } = walk.set;
  return (
    <li class="card walks-card" data-testid="walk-card" data-stage={stage}>
      <a class="walks-card-link" href={walkPaths.plan(walk.id)}>
        <Plate isSmall title={plateOf(walk)} />
        <span class="walks-line">
          <Icon name="calendar" />
          <strong>
            {when(walk, say, language.value)}
            {stage === 'never-begun' && `, ${say.neverBegun}`}
          </strong>
        </span>
        {goal && <span class="walks-goal">{goal}</span>}
        {themes && themes.length > 0 && <Themes themes={themes} />}
        {free !== null && (
          <span class="walks-line">
            <Icon name="person" />
            {say.free(free)}
          </span>
        )}
        {walk.sync !== 'in' && <span class="quiet">{say.pending}</span>}
      </a>
      {isPlan && <SignUp device={device} lane={lane} walk={walk} isShort />}
      {stage === 'under-way' && worksInOffice(lane.role) && (
        <div class="wrap">
          <a
            class="button"
            href={walkPaths.follow(walk.id)}
            aria-label={say.memory.followOf(plateOf(walk))}
          >
            <Icon name="search" />
            {say.memory.follow}
          </a>
        </div>
      )}
    </li>
  );
}

/** What a walk looks at; nothing to press. */
export function Themes({ themes }: { themes: readonly (keyof typeof walksWords.value.themes)[] }) {
  const say = walksWords.value;
  return (
    <span class="walks-themes">
      {themes.map((theme) => (
        <span key={theme} class="walks-theme">
          {say.themes[theme] ?? theme}
        </span>
      ))}
    </span>
  );
}
