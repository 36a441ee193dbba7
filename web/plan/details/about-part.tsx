import { subjectsOf } from '../../../schema/mutations/subjects.ts';
import { paths } from '../../routes.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import { readFind } from '../../text/finds.ts';
import { planningWords } from '../../text/planning/words.ts';
import { words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { Save } from '../../ui/use-save.ts';
import type { Planned } from '../planned.ts';
import { thingWords } from '../thing-words.ts';
import { AddThing } from './add-thing.tsx';
import type { Change } from './use-changes.ts';

type AboutPartProps = {
  view: LaneViewModel;
  planned: Planned;
  mayPlan: boolean;
  change: Change;
  save: Save;
  onReplaced: () => void;
};

/** Everything it is about, each a way to the desk, and more that can go with it in one visit. */
export function AboutPart({ view, planned, mayPlan, change, save, onReplaced }: AboutPartProps) {
  const say = planningWords.value.sheet;
  const { also } = planned.set;
  return (
    <section class="plan-part" aria-label={say.about}>
      <h3>{say.about}</h3>
      <ul class="plan-about">
        {subjectsOf(planned.set).map(({ id }, at) => {
          const row = view.byId(id);
          const shown = row?.isDeleted ? undefined : row;
          const find = shown && readFind(shown);
          const what = thingWords(shown);
          return (
            <li key={id} data-testid="plan-thing">
              {find && <Pictogram category={find.category.id} size={32} />}
              <p>
                {shown ? <a href={paths.office(id)}>{what}</a> : what}
                {find && <span class="row-line">{words.value.status[find.status]}</span>}
              </p>
              {mayPlan && at > 0 && (
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={say.takeOutNamed(what)}
                  onClick={() =>
                    void change({ also: also.filter((one) => one.id !== id) }, say.tookOut(what))
                  }
                >
                  <Icon name="close" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {mayPlan && (
        <AddThing
          view={view}
          planned={planned}
          change={change}
          save={save}
          onReplaced={onReplaced}
        />
      )}
    </section>
  );
}
