import { walkTasks } from '../../schema/vocabulary/walk.ts';
import type { LaneView, LaneViewModel } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { togetherWords } from '../text/together/words.ts';
import { whoWords } from '../text/who-words.ts';
import { language } from '../text/words.ts';
import { ChoiceChips } from '../ui/choice-chips.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import { isFollowing, meOn, type ParticipantRow, participantsOf } from './on-walk.ts';
import './together.css';

type CompanyProps = { lane: LaneView; view: LaneViewModel; save: Save };

/** Who is out together, what each does and with which group: as they said themselves, and never where they are. */
export function Company({ lane, view, save }: CompanyProps) {
  const { company: say } = togetherWords.value;
  const people = participantsOf(view).sort((one, other) => one.at - other.at);
  const me = meOn(view, lane);
  return (
    <section class="stack" aria-labelledby="company-title" data-testid="company">
      <h2 id="company-title">{say.title}</h2>
      {people.length === 0 && <p>{say.none}</p>}
      <ul class="company">
        {people.map((one) => (
          <li key={one.id} class="card">
            <Icon name="person" />
            <span>
              <strong>{nameWords(one)}</strong>
              <span class="row-line">{linesOf(one, one.id === me?.id, view)}</span>
            </span>
          </li>
        ))}
      </ul>
      {me && !isFollowing(me) && (
        <ChoiceChips
          legend={say.task}
          options={walkTasks
            .filter((task) => task !== 'companion')
            .map((value) => ({ value, label: say.tasks[value] }))}
          chosen={me.set.task && me.set.task !== 'companion' ? me.set.task : null}
          onChoose={(task) => {
            if (task) void save([patchDraft(me, { task })], say.taskNow(say.tasks[task]));
          }}
        />
      )}
      <p class="field-hint">{say.noPlaces}</p>
    </section>
  );
}

const nameWords = ({ set }: ParticipantRow): string => whoWords(set, language.value) || '–';

function linesOf(one: ParticipantRow, isMe: boolean, view: LaneViewModel): string {
  const { company: say } = togetherWords.value;
  const { role, task, group } = one.set;
  const split = view.list('walk')[0]?.set.split;
  return [
    isMe && say.you,
    role === 'leader' && say.leads,
    isFollowing(one) ? say.follows : task && say.tasks[task],
    split && group && say.group(group),
  ]
    .filter(Boolean)
    .join(' · ');
}
