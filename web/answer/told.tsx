import { roleMay } from '../../schema/actor.ts';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import type { LaneView, LaneViewModel } from '../sync/device.ts';
import { answerWords } from '../text/answer/words.ts';
import type { Find } from '../text/finds.ts';
import { language } from '../text/words.ts';
import type { Save } from '../ui/use-save.ts';
import { CauseCard, type Visit } from './cause-card.tsx';
import { atSameAddress } from './causes.ts';
import { ConcernLink } from './concern-line.tsx';
import { asConcern } from './concern-rows.ts';
import { Consents } from './consents.tsx';
import { ToldFacts } from './told-facts.tsx';
import './answer.css';

type ToldProps = {
  lane: LaneView;
  view: LaneViewModel;
  find: Find;
  save: Save;
  /** Planning one visit for a cause, from another part of the app. */
  visit: Visit;
};

/** What was told at the door, what runs at the same home and in the same complex, and what the resident agreed to. */
export function Told({ lane, view, find, save, visit }: ToldProps) {
  const { sameAddress } = answerWords.value;
  const concern = asConcern(find.row);
  const mayDecide = roleMay(lane.role, 'decide');
  const before = atSameAddress(view, concern);
  return (
    <>
      <ToldFacts view={view} concern={concern} slug={lane.organisation?.slug ?? ''} />
      {before.length > 0 && (
        <section class="told-card" aria-label={sameAddress.title} data-testid="same-address">
          <p>
            <strong>{sameAddress.title}</strong>
          </p>
          <ul class="told-links">
            {before.map((one) => (
              <li key={one.id}>
                <ConcernLink concern={one} what={categoryOf(one.set.category)?.[language.value]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <CauseCard
        view={view}
        concern={concern}
        mayDecide={mayDecide}
        save={save}
        visit={roleMay(lane.role, 'plan') ? visit : undefined}
      />
      <Consents view={view} concern={concern} mayDecide={mayDecide} save={save} />
    </>
  );
}
