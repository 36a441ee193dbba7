import { icsWords } from '../text/ics/words.ts';
import { Icon } from './icon.tsx';

/** Where the file of one follow-up is. Only a follow-up with a planned day has one. */
export const icsHref = (followUp: string): string => `/v1/calendar/follow-ups/${followUp}.ics`;

type IcsLinkProps = {
  followUp: string;
  /** What it is, for who hears the link by itself. */
  of?: string;
  class?: string;
};

/** Puts one visit in the agenda of whoever opens it. For a follow-up with a planned day. */
export function IcsLink({ followUp, of, class: looks = 'button' }: IcsLinkProps) {
  const say = icsWords.value;
  return (
    <a
      class={looks}
      href={icsHref(followUp)}
      download="opvolging.ics"
      aria-label={of ? say.putNamed(of) : undefined}
      data-testid="ics-link"
    >
      <Icon name="calendar" />
      {say.put}
    </a>
  );
}
