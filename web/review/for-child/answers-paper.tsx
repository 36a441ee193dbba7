import { render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { paths } from '../../routes.ts';
import type { Device, LaneView } from '../../sync/device.ts';
import { forChildWords } from '../../text/for-child/words.ts';
import { momentDay } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import { EmptyCard } from '../../ui/empty-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { isOfKid } from '../child-of.ts';
import { AnswerCards } from './answer-cards.tsx';
import { paperPath } from './paper-path.ts';
import { paperRows } from './paper-rows.ts';
import { useWalkFinds } from './use-walk-finds.ts';
import './answers-paper.css';

type AnswersPaperProps = { device: Device; lane: LaneView };

/** What the children of a walk were answered, to put on paper. */
export function AnswersPaper({ device, lane }: AnswersPaperProps) {
  const { paper } = forChildWords.value;
  const { query, route } = useLocation();
  const view = device.view(lane.id).value;
  const walks = view
    .list('walk')
    .map(({ id, set }) => ({ id, name: String(set.name), at: Number(set.startedAt) }))
    .sort((one, other) => other.at - one.at);
  const withChildren = new Set(
    view.list('observation').flatMap((row) => (isOfKid(row) ? [row.walk] : [])),
  );
  const walk =
    walks.find(({ id }) => id === query.wandeling) ??
    walks.find(({ id }) => withChildren.has(id)) ??
    walks[0];
  const here = useWalkFinds(device, lane, view, walk?.id ?? null);
  const { rows, waiting } = walk ? paperRows(view, walk.id) : { rows: [], waiting: 0 };
  const nameOf = ({ name, at }: { name: string; at: number }) =>
    `${name}, ${momentDay(at, language.value)}`;
  usePaper(
    walk && rows.length > 0 ? (
      <>
        <h1>{paper.title}</h1>
        <p>
          {nameOf(walk)}. {paper.cut}
        </p>
        <AnswerCards rows={rows} />
      </>
    ) : (
      <p>{paper.nothing}</p>
    ),
  );
  return (
    <main class="child-paper-page" id="content">
      <h1 tabIndex={-1}>{paper.title}</h1>
      <p class="quiet">{paper.intro}</p>
      {!walk && <EmptyCard picture="map" text={paper.noWalks} />}
      {walk && (
        <div class="child-paper-choose">
          <label class="field">
            <span class="field-label">{paper.walk}</span>
            <select
              class="input"
              value={walk.id}
              onChange={({ currentTarget }) => route(paperPath(currentTarget.value), true)}
            >
              {walks.map((one) => (
                <option key={one.id} value={one.id} selected={one.id === walk.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
          {rows.length > 0 && (
            <button type="button" class="button button-do" onClick={() => print()}>
              {paper.print} ({paper.count(rows.length)})
            </button>
          )}
          <a class="button button-quiet" href={paths.office()}>
            {paper.toDesk}
          </a>
        </div>
      )}
      {here === 'reading' && <p role="status">{paper.reading}</p>}
      {here === 'not-all' && (
        <p class="field-error" role="alert">
          <Icon name="cloud-off" />
          {paper.notAll}
        </p>
      )}
      {waiting > 0 && (
        <p class="promise">
          <Icon name="flag" size={18} /> {paper.waiting(waiting)}
        </p>
      )}
      {walk && rows.length === 0 && here !== 'reading' && (
        <EmptyCard picture="door" text={paper.nothing} />
      )}
      <AnswerCards rows={rows} />
    </main>
  );
}

/** On paper there are the cards and nothing else: they stand beside the app, also for who prints with the browser's own key. */
function usePaper(content: VNode): void {
  useEffect(() => {
    const host = document.createElement('div');
    host.className = 'child-paper';
    document.body.append(host);
    render(content, host);
    return () => {
      render(null, host);
      host.remove();
    };
  });
}
