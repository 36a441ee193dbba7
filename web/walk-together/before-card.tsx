import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { dayWords } from '../text/format.ts';
import { togetherWords } from '../text/together/words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { openPromises } from './before.ts';
import { walkOf } from './on-walk.ts';
import { putAway, seenNotes } from './seen-notes.ts';
import { useBefore } from './use-before.ts';
import './together.css';

const MOST = 3;

type BeforeCardProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  /** Over the map: one line, that can be put away. */
  isQuiet?: boolean;
};

/** "Vorige keer hier": what the last walk here promised and what is still open of it. */
export function BeforeCard({ device, lane, view, isQuiet = false }: BeforeCardProps) {
  const say = togetherWords.value.before;
  const walk = walkOf(view, lane)?.id;
  const before = useBefore(device, lane, walk);
  const open = before ? openPromises(before) : [];
  const away = `before ${walk}`;
  if (isQuiet && (open.length === 0 || seenNotes.value.has(away))) return null;
  const shown = open.slice(0, isQuiet ? 1 : MOST);
  const teams = view.list('team');
  const byWhom = ({ dueOn, team }: (typeof open)[number]['set']): string => {
    const name = teams.find(({ id }) => id === team)?.set.name;
    const day = dayWords(dueOn, language.value);
    return name ? say.promised(`${name}`, day) : say.promisedBy(day);
  };
  return (
    <section
      class={isQuiet ? 'card around-news' : 'card stack'}
      aria-labelledby="before-title"
      data-testid="before-here"
    >
      <h2 id="before-title">{say.title}</h2>
      {!before && <p>{say.notKnown}</p>}
      {before && open.length === 0 && <p>{say.none}</p>}
      {shown.length > 0 && (
        <ul class="before-promises">
          {shown.map(({ id, set }) => (
            <li key={id}>
              <strong>{set.what}</strong>
              <span class="promise">
                <Icon name="flag" size={16} /> {byWhom(set)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open.length > shown.length && <p class="quiet">{say.more(open.length - shown.length)}</p>}
      {isQuiet && (
        <button type="button" class="button button-quiet" onClick={() => putAway(away)}>
          {say.close}
        </button>
      )}
    </section>
  );
}
