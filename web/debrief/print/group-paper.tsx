import { debriefParts } from '../../../schema/debrief.ts';
import { childFaceWords, childWhyWords } from '../../text/child-find.ts';
import { debriefWords } from '../../text/debrief/words.ts';
import { language } from '../../text/words.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { Item } from '../debrief-items.ts';
import { finderWords, findWords, takerWords } from '../item-words.ts';
import { keptOf } from './paper-rows.ts';
import type { PaperOf } from './print-debrief.tsx';
import { PromiseLines } from './promise-lines.tsx';

/** For everybody who was there: all that was kept, what is promised, and thank you. */
export function GroupPaper({
  view,
  items,
  name,
  day,
  promises,
  pictures,
  house,
  missing,
}: PaperOf) {
  const say = debriefWords.value;
  const { paper } = say;
  const kept = keptOf(items);
  const line = (item: Item) => {
    const { id, find, child, quotes, decided, joined } = item;
    const picture = pictures.get(id);
    const taker = decided && takerWords(decided.decision, view);
    return (
      <li key={id}>
        <Pictogram category={find.category.id} size={24} />
        <div>
          <strong>{findWords(find)}</strong>
          {taker && ` · ${taker}`}
          {item.isSeenTwice && ` · ${say.seenTwice}`}
          {joined.map((one) => (
            <div key={one.id}>{paper.also(findWords(one))}</div>
          ))}
          {child && (
            <div>
              {finderWords(item, say)}: {childFaceWords(child.judgement, language.value)},{' '}
              {childWhyWords(child.why, language.value)}
            </div>
          )}
          {quotes.map((quote) => (
            <div key={quote} class="voice">
              “{quote}”
            </div>
          ))}
        </div>
        {picture?.isDrawing && <img src={picture.src} alt="" />}
      </li>
    );
  };
  return (
    <>
      <h1>{paper.groupTitle(name)}</h1>
      <p>{[paper.walked(day), house].filter(Boolean).join(' · ')}</p>
      <section>
        <h2>{say.promises.title}</h2>
        <PromiseLines promises={promises} />
      </section>
      {kept.length === 0 && <p>{paper.keptNone}</p>}
      {debriefParts.map((part) => {
        const some = kept.filter((item) => item.part === part);
        return (
          some.length > 0 && (
            <section key={part}>
              <h2>{say.part[part]}</h2>
              <ul class="paper-kept">{some.map(line)}</ul>
            </section>
          )
        );
      })}
      {missing && <p>{missing}</p>}
      <p class="paper-thanks">{paper.thanks}</p>
    </>
  );
}
