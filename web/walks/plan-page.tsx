import { worksInOffice } from '../../schema/actor.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { resolveDraft } from '../sync/drafts.ts';
import { walksWords } from '../text/walks/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { RowConflicts } from '../ui/row-conflicts.tsx';
import { useSave } from '../ui/use-save.ts';
import { walkPaths } from '../walk-paths.ts';
import { BeforeCard } from './before-card.tsx';
import { BeginPart } from './begin-part.tsx';
import { fieldWords, valueWords } from './conflict-words.ts';
import { Invitation } from './invitation.tsx';
import { RemoveWalk } from './remove-walk.tsx';
import { WalkAreaMap } from './walk-area-map.tsx';
import { Themes } from './walk-card.tsx';
import { plateOf, type SeenWalk } from './walk-order.ts';
import { plannedWhen } from './walk-when.ts';
import { WhoGoes } from './who-goes.tsx';
import './memory.css';
import './plan.css';

type PlanPageProps = { device: Device; lane: LaneView; walk: SeenWalk; onEdit: () => void };

/** A walk that is planned: what for, where and with whom, how others come along, and beginning it. */
export function PlanPage({ device, lane, walk, onEdit }: PlanPageProps) {
  const all = walksWords.value;
  const { page: say } = all;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const { goal, themes = [], area = null, route = [] } = walk.set;
  const mayChange = worksInOffice(lane.role) || walk.by === lane.person?.id;
  return (
    <main class="page walks-page" id="content" data-testid="plan-page">
      <a class="button button-quiet to-start" href={walkPaths.walks}>
        <Icon name="back" />
        {all.toList}
      </a>
      <Plate as="h1" title={plateOf(walk)} subline={plannedWhen(walk, all, language.value)} />
      {walk.sync !== 'in' && walk.sync !== 'attention' && (
        <p class="walks-note" role="status">
          {all.pending}
        </p>
      )}
      <RowConflicts
        view={view}
        row={walk}
        labelOf={(name) => fieldWords(name, all)}
        wordsOf={(name, value) => valueWords(name, value, all, language.value)}
        onChoose={(conflict, use) => void save([resolveDraft(conflict, walk, use)], '')}
      />
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {goal && (
        <section class="block" aria-labelledby="walks-goal">
          <h2 id="walks-goal">{say.goal}</h2>
          <p>{goal}</p>
        </section>
      )}
      {themes.length > 0 && (
        <section class="block" aria-labelledby="walks-themes">
          <h2 id="walks-themes">{say.themes}</h2>
          <Themes themes={themes} />
        </section>
      )}
      <BeginPart device={device} lane={lane} walk={walk} />
      <BeforeCard device={device} lane={lane} walk={walk} />
      {(area || route.length > 0) && (
        <section class="block" aria-labelledby="walks-route">
          <h2 id="walks-route">{route.length > 0 ? say.route : say.area}</h2>
          <WalkAreaMap
            label={all.form.map}
            area={area ?? noArea}
            route={route}
            look={`${walk.id} ${walk.from.area} ${walk.from.route}`}
          />
          {route.length > 0 && (
            <ol class="walks-stops">
              {route.map(({ name, position }, at) => (
                <li key={`${position.lat} ${position.lng}`} class="walks-stop walks-stop-read">
                  <b class="walks-number" aria-hidden="true">
                    {at + 1}
                  </b>
                  {name || all.form.stopLabel(at + 1, '')}
                </li>
              ))}
            </ol>
          )}
        </section>
      )}
      <WhoGoes device={device} lane={lane} walk={walk} />
      <Invitation walk={walk} />
      {mayChange && (
        <div class="wrap">
          <button type="button" class="button" data-testid="edit-plan" onClick={onEdit}>
            <Icon name="pencil" />
            {say.edit}
          </button>
          <RemoveWalk device={device} lane={lane} walk={walk} />
        </div>
      )}
    </main>
  );
}

const noArea: never[] = [];
