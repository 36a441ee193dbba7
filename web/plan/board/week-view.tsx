import { dayWords } from '../../text/format.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { PlanCard } from './plan-card.ts';
import { PlanCardView } from './plan-card-view.tsx';
import type { CardsProps } from './plan-columns.tsx';
import type { PlanLane } from './plan-lanes.ts';
import { dayAfter, weekDays, weekNumber, weekOf } from './plan-week.ts';

type WeekProps = CardsProps & {
  lanes: readonly PlanLane[];
  today: string;
  /** A day of the week that is looked at. */
  day: string;
  /** To another week; null is this one. */
  onWeek: (day: string | null) => void;
};

/** A week: each day what is planned by time, and what was promised before it. */
export function WeekView({ lanes, today, day, onWeek, ...cards }: WeekProps) {
  const say = planBoardWords.value;
  const days = weekOf(day);
  const isNow = days.includes(today);
  return (
    <div class="plan-week">
      <div class="plan-week-head">
        <h2 aria-live="polite">{say.week.title(weekNumber(day))}</h2>
        <button type="button" class="button" onClick={() => onWeek(dayAfter(day, -7))}>
          <Icon name="back" size={18} /> {say.week.before}
        </button>
        <button type="button" class="button" onClick={() => onWeek(dayAfter(day, 7))}>
          {say.week.after}{' '}
          <span class="plan-turned">
            <Icon name="back" size={18} />
          </span>
        </button>
        {!isNow && (
          <button type="button" class="button button-quiet" onClick={() => onWeek(null)}>
            {say.week.now}
          </button>
        )}
      </div>
      {lanes.map((lane) => (
        <section
          key={lane.key}
          class="plan-lane"
          data-lane={lane.key}
          aria-label={lane.name || say.views.week}
        >
          {lane.name && <h3 class="plan-lane-name">{lane.name}</h3>}
          <div class="plan-days">
            {weekDays(lane.cards, days).map(({ day: one, planned, promised }) => (
              <section
                key={one}
                class="plan-column"
                data-zone={`day:${one}`}
                data-today={one === today ? '' : undefined}
                aria-label={dayWords(one, language.value)}
              >
                <h3>
                  {dayWords(one, language.value)}
                  {one === today && <span class="count">{say.week.today}</span>}
                </h3>
                <Notes {...cards} notes={planned} />
                {promised.length > 0 && (
                  <>
                    <h4 class="plan-due-head">
                      <Icon name="flag" size={18} /> {say.week.promised}
                    </h4>
                    <Notes {...cards} notes={promised} />
                  </>
                )}
                {planned.length + promised.length === 0 && <p class="quiet">{say.week.empty}</p>}
              </section>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** So many on one day is a mistake, or a year of work: the list has them all. */
const MOST = 40;

function Notes({ notes, deeds, isPicked, isTwice }: CardsProps & { notes: readonly PlanCard[] }) {
  return (
    <ul class="plan-cards">
      {notes.slice(0, MOST).map((card) => (
        <PlanCardView
          key={card.id}
          card={card}
          deeds={deeds}
          isPicked={isPicked(card.id)}
          isTwice={isTwice(card.id)}
        />
      ))}
    </ul>
  );
}
