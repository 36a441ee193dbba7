import type { InsightReport, WaitingPlan } from '../../schema/insight.ts';
import { paths } from '../routes.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { insightWords } from '../text/insight/words.ts';
import { daysSince } from './figures/clock-data.ts';

type WaitingListProps = { report: InsightReport; view: LaneViewModel };

/** Where it waits longest, and what waits without a word why. The card itself is where a reason is given. */
export function WaitingList({ report, view }: WaitingListProps) {
  const { waiting: say, clock } = insightWords.value;
  const asking = report.waiting.filter(({ asksReason }) => asksReason);
  const longest = report.clock.flatMap(({ step, longest: one }) => (one ? [{ step, one }] : []));
  return (
    <section
      class="card insight-figure"
      aria-labelledby="waiting-title"
      data-testid="insight-waiting"
    >
      <h2 id="waiting-title">{say.title}</h2>
      <p>{asking.length > 0 ? say.intro : say.none}</p>
      {asking.length > 0 && (
        <ul class="insight-list">
          {asking.map((plan) => (
            <li key={plan.id}>
              <span>
                <strong>{taskOf(view, plan)}</strong>
                <span class="row-line">
                  {say.since(daysSince(plan.since, report.madeAt))}
                  {plan.waitingFor && `, ${say.onWhat(plan.waitingFor)}`}
                </span>
              </span>
              <a class="button" href={`${paths.plan}?kaart=${plan.id}`}>
                {say.renew}
              </a>
            </li>
          ))}
        </ul>
      )}
      {longest.length > 0 && (
        <>
          <h3>{say.longest}</h3>
          <ul class="insight-list">
            {longest.map(({ step, one }) => (
              <li key={step}>
                <span>
                  <strong>{say.days(daysSince(one.since, report.madeAt))}</strong>
                  <span class="row-line">{clock.before[step]}</span>
                </span>
                <a class="button" href={paths.office(one.id)}>
                  {say.look}
                  <span class="visually-hidden"> {clock.before[step]}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What the card says, where this device has it. */
function taskOf(view: LaneViewModel, { id, about }: WaitingPlan): string {
  const { waiting: say } = insightWords.value;
  const card = view.list('follow_up').find((row) => row.id === id);
  return card ? String(card.set.task) : about.kind === 'concern' ? say.atHome : say.onStreet;
}
