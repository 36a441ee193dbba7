import { type CheckName, type CheckupReport, checks } from '../../../schema/checkup.ts';
import { checkupWords } from '../../text/checkup/words.ts';
import { Icon } from '../../ui/icon.tsx';

/** All that was looked at, what is wrong before what is well. */
export function CheckupList({ report }: { report: CheckupReport }) {
  const say = checkupWords.value;
  const isBroken = (check: CheckName) => report.broken[check] !== undefined;
  const order = [...checks.filter(isBroken), ...checks.filter((check) => !isBroken(check))];
  return (
    <section class="stack" aria-labelledby="checkup-list">
      <h2 id="checkup-list">{say.listTitle}</h2>
      <ul class="rows checkup-list" data-testid="checkup-list">
        {order.map((check) => (
          <CheckLine key={check} check={check} broken={report.broken[check]} />
        ))}
      </ul>
    </section>
  );
}

type CheckLineProps = { check: CheckName; broken: CheckupReport['broken'][CheckName] };

function CheckLine({ check, broken }: CheckLineProps) {
  const say = checkupWords.value;
  // One that this app does not know yet is shown by its name.
  const words = say.checks[check] ?? { is: check, broken: check };
  return (
    <li class="checkup-line" data-is={broken ? 'wrong' : 'well'} data-check={check}>
      <Icon name={broken ? 'attention' : 'check'} size={20} />
      <div>
        <span class="visually-hidden">{broken ? say.isWrong : say.isWell}: </span>
        {broken ? (
          <>
            <strong>{words.broken}</strong> <span class="row-line">{say.times(broken.count)}</span>
            <details>
              <summary>{say.which}</summary>
              <ul class="checkup-ids">
                {broken.ids.map((id) => (
                  <li key={id}>
                    <code>{id}</code>
                  </li>
                ))}
              </ul>
            </details>
          </>
        ) : (
          words.is
        )}
      </div>
    </li>
  );
}
