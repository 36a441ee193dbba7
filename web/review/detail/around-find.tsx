import { paths } from '../../routes.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import { distanceWords } from '../../text/find-words.ts';
import type { Find } from '../../text/finds.ts';
import { reviewDetailWords } from '../../text/review-detail/words.ts';
import { language, words } from '../../text/words.ts';
import { later } from '../../ui/later.tsx';
import type { Finder } from '../finder/finder.ts';
import { useNear } from '../use-near.ts';
import { aroundOf, type Near } from './around.ts';

const NearVoice = later(async () => (await import('../for-child/near-voice.tsx')).NearVoice, true);

/** More than these is a street, not a spot. */
const MOST = 6;

type AroundFindProps = { finder: Finder; view: LaneViewModel; find: Find };

/** A child's judgement beside an adult's, what else is open around the find, and what was there before. */
export function AroundFind({ finder, view, find }: AroundFindProps) {
  const say = reviewDetailWords.value;
  const near = useNear(finder, view, find);
  if (!near) return null;
  const { finds, isOfChild } = near;
  const { open, earlier } = aroundOf(find, finds);
  return (
    <>
      {finds.some(isOfChild) && <NearVoice {...{ find, finds, isOfChild }} />}
      <Nearby title={say.open} near={open} />
      <Nearby title={say.earlier} near={earlier} />
    </>
  );
}

function Nearby({ title, near }: { title: string; near: Near[] }) {
  if (near.length === 0) return null;
  return (
    <section class="stack" aria-label={title}>
      <h3>{title}</h3>
      <ul class="desk-near">
        {near.slice(0, MOST).map(({ find, metres }) => (
          <li key={find.id}>
            <a href={paths.office(find.id)}>
              {find.category[language.value]}, {distanceWords(metres, words.value, language.value)},{' '}
              {words.value.status[find.status]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
