import type { ComponentChildren } from 'preact';
import { receiptWords } from '../../schema/receipt-code.ts';
import { answerWords } from '../text/answer/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { ConcernSeen, Rows } from './concern-rows.ts';
import { Section } from './section.tsx';
import { languageName, offerWords } from './told-words.ts';

type ToldFactsProps = { view: Rows; concern: ConcernSeen; slug: string };

/** What was told at the door, one line per thing; what was not asked has no line. */
export function ToldFacts({ view, concern, slug }: ToldFactsProps) {
  const say = answerWords.value.told;
  const { set } = concern;
  const { address, room, since, wasReported, receipt } = set;
  const lines: [string, ComponentChildren][] = [
    [
      say.address,
      address ? (
        <>
          {address.line}
          {address.id === null && (
            <span class="told-flag">
              <Icon name="attention" size={18} />
              {say.notListed}
            </span>
          )}
        </>
      ) : (
        <span class="quiet">{say.noAddress}</span>
      ),
    ],
    [say.room, room && say.rooms[room]],
    [say.since, since && say.sinces[since]],
    [say.wasReported, wasReported === null ? null : wasReported ? say.yes : say.no],
    [say.language, languageName(set.language)],
    [say.offers, offerWords(view, set.offers)],
    [say.help, set.wantsToHelp && say.helps],
    [say.addition, set.isAddition && say.additionTo],
    [
      say.receipt,
      receipt && (
        <a
          class="numbers told-link"
          href={`/b/${slug}/${receipt}`}
          target="_blank"
          rel="noopener"
          aria-label={say.receiptLink(receiptWords(receipt))}
        >
          {receiptWords(receipt)}
        </a>
      ),
    ],
  ];
  return (
    <Section title={say.title}>
      <dl class="told-facts" data-testid="told">
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Section>
  );
}
