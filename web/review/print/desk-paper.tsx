import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PaperWords } from '../../text/desk-paper/words.ts';
import type { Find } from '../../text/finds.ts';
import { momentDay } from '../../text/format.ts';
import { placeWords } from '../../text/place-words.ts';
import { language, words } from '../../text/words.ts';
import type { Sign } from './signs.ts';

type DeskPaperProps = {
  paper: PaperWords;
  title: string;
  shown: string;
  finds: readonly Find[];
  signs: readonly Sign[];
  /** The map, `width` by `height` px on the paper, `scale` times as large as on the screen. */
  map: { copy: HTMLElement; width: number; height: number; scale: number };
  hexLegend: string | null;
};

/** The map and the list of the desk on paper, in black and white. */
export function DeskPaper({ paper, title, shown, finds, signs, map, hexLegend }: DeskPaperProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.prepend(map.copy), [map.copy]);
  const signOf = (n: number) => signs.find(({ numbers }) => numbers.includes(n));
  const groups = signs.filter(({ numbers }) => numbers.length > 1);
  const hasConcerns = finds.some(({ kind }) => kind === 'concern');
  const hasMissing = finds.some(({ kind }, at) => kind !== 'concern' && !signOf(at + 1));
  return (
    <>
      <h1>{title}</h1>
      <p>{shown}</p>
      <div class="paper-top">
        <div
          class="paper-map"
          style={{ inlineSize: `${map.width}px`, blockSize: `${map.height}px` }}
        >
          <div class="paper-ground" ref={place} style={{ scale: `${map.scale}` }} />
          {signs.map(({ text, x, y, numbers }) => (
            <b
              key={text}
              class={numbers.length > 1 ? 'paper-sign paper-sign-more' : 'paper-sign'}
              style={{ left: `${x}px`, top: `${y}px` }}
            >
              {text}
            </b>
          ))}
        </div>
        <div class="paper-legend">
          {hexLegend ? (
            <p>{hexLegend}</p>
          ) : (
            <>
              <p>
                <b class="paper-sign">1</b> {paper.one}
              </p>
              {groups.length > 0 && (
                <p>
                  <b class="paper-sign paper-sign-more">A</b> {paper.more}
                </p>
              )}
              {groups.map(({ text, numbers }) => (
                <p key={text}>
                  <b>{text}</b> {numbers.join(', ')}
                </p>
              ))}
              {hasMissing && <p>{paper.missing}</p>}
            </>
          )}
          {hasConcerns && <p>{paper.concerns}</p>}
        </div>
      </div>
      <ol class="paper-list">
        {finds.map((find, at) => {
          const sign = signOf(at + 1);
          const isAtHome = find.kind === 'concern';
          return (
            <li key={find.id}>
              <b>{at + 1}</b>
              <span>
                {sign && sign.numbers.length > 1 && (
                  <b class="paper-sign paper-sign-more">{sign.text}</b>
                )}
                {!sign && !hexLegend && !isAtHome && '–'}
              </span>
              <span>
                <b>{find.category[language.value]}</b>,{' '}
                {isAtHome ? paper.atHome : placeWords(find.position, words.value)},{' '}
                {momentDay(find.row.at, language.value)}, {words.value.status[find.status]}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
