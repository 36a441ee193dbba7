import { paths } from '../../routes.ts';
import { dayScreenWords } from '../../text/day/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Visit } from './visits.ts';

/** What can be asked of a visit besides what is a link. */
export type Asked = 'close' | 'no-one' | 'put-off' | 'navigate' | 'details';

type VisitDeedsProps = {
  visit: Visit;
  mayPlan: boolean;
  /** Where what it is about can be looked at; null where this device does not hold it. */
  look: string | null;
  onAsk: (what: Asked) => void;
};

/** The buttons of a visit. Each says for which one it is to who does not see the card around it. */
export function VisitDeeds({ visit, mayPlan, look, onAsk }: VisitDeedsProps) {
  const say = dayScreenWords.value;
  const of = <span class="visually-hidden">{say.for(visit.task)}</span>;
  return (
    <>
      {mayPlan && (
        <>
          <button
            type="button"
            class="button button-home visit-done"
            data-testid="visit-done"
            onClick={() => onAsk('close')}
          >
            <Icon name="check" />
            {say.done}
            {of}
          </button>
          <button type="button" class="button" onClick={() => onAsk('no-one')}>
            <Icon name="door" />
            {say.noOneHome}
            {of}
          </button>
          <button type="button" class="button" onClick={() => onAsk('put-off')}>
            <Icon name="calendar" />
            {say.putOff}
            {of}
          </button>
        </>
      )}
      {visit.phone && (
        <a class="button" href={`tel:${visit.phone.replaceAll(/[^\d+]/g, '')}`}>
          <Icon name="device" />
          {say.call}
          {of}
        </a>
      )}
      {visit.finds[0] && (
        <button type="button" class="button" onClick={() => onAsk('navigate')}>
          <Icon name="map" />
          {say.goThere}
          {of}
        </button>
      )}
      {mayPlan && (
        <button type="button" class="button" onClick={() => onAsk('details')}>
          <Icon name="more" />
          {say.details}
          {of}
        </button>
      )}
      {!mayPlan && look && (
        <a class="button" href={look}>
          <Icon name="pencil" />
          {say.writeDown}
          {of}
        </a>
      )}
    </>
  );
}

/** In the office what it is about is on the desk. */
export const lookInOffice = ({ finds }: Visit): string | null =>
  finds[0] ? paths.office(finds[0].id) : null;
