import { childPictures } from '../../schema/vocabulary/kid.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { childFaceWords, childSaid, childWhyWords } from '../text/child-find.ts';
import { readFind } from '../text/finds.ts';
import { placeWords } from '../text/place-words.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { language, words } from '../text/words.ts';
import { ChildPicture } from '../ui/child-pictures.tsx';
import { InviteIcon } from '../ui/invite-icon.tsx';

type Answer = { row: SeenRow; picture: (typeof childPictures)[number]; about: string };

/** What the office answered the children of this walk, to read together and to take home on paper. */
export function ChildAnswers({ view }: { view: Pick<LaneViewModel, 'list' | 'byId'> }) {
  const { answers: say } = withKidsWords.value;
  const answers = answersOf(view);
  if (answers.length === 0) return null;
  return (
    <section class="stack kids-answers" aria-labelledby="kids-answers" data-testid="kids-answers">
      <div class="kids-answers-head">
        <h2 id="kids-answers">{say.title}</h2>
        <button type="button" class="button" onClick={() => print()}>
          <InviteIcon name="print" />
          {say.print}
        </button>
      </div>
      <p class="quiet">{say.intro}</p>
      <ul>
        {answers.map(({ row, picture, about }) => (
          <li key={row.id} class="card">
            <ChildPicture picture={picture.id} size={72} isSticker />
            <div>
              <p class="kids-answer">{String(row.set.text || picture[language.value])}</p>
              <p class="row-line">{about}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Newest first; without those about a find that the child does not want shown. */
function answersOf(view: Pick<LaneViewModel, 'list' | 'byId'>): Answer[] {
  const answers: Answer[] = [];
  for (const row of view.list('answer')) {
    const picture = childPictures.find(({ id }) => id === row.set.childPicture);
    const find = view.byId((row.set.about as { id?: string } | undefined)?.id ?? '');
    const said = find && childSaid(find);
    if (!picture || !find || !said || row.isDeleted || find.isDeleted) continue;
    answers.push({ row, picture, about: aboutWords(find, said) });
  }
  return answers.sort((one, other) => other.row.at - one.row.at);
}

function aboutWords(row: SeenRow, { why, judgement }: NonNullable<ReturnType<typeof childSaid>>) {
  const say = withKidsWords.value;
  const find = readFind(row);
  const what = say.found(
    childWhyWords(why, language.value),
    childFaceWords(judgement, language.value),
  );
  return say.answers.about(what, find ? placeWords(find.position, words.value) : '');
}
