import { paths } from './routes.ts';
import type { LaneViewModel } from './sync/device.ts';
import { officeWords } from './text/office/words.ts';
import { isWaiting } from './text/waiting.ts';
import { words } from './text/words.ts';
import { Icon } from './ui/icon.tsx';
import './waiting-link.css';

type WaitingLinkProps = { view: LaneViewModel; isHere: boolean };

/** The way to what a person decides about, with a mark when there is something: that there is, and not how much. */
export function WaitingLink({ view, isHere }: WaitingLinkProps) {
  const { held } = words.value.find;
  const isAsked = isWaiting(view);
  return (
    <a
      class="tab office-waiting"
      href={paths.attention}
      aria-label={isAsked ? `${held}: ${officeWords.value.waits}` : held}
      aria-current={isHere ? 'page' : undefined}
      data-testid="waiting-link"
    >
      <Icon name="attention" />
      {isAsked && <span class="count">!</span>}
    </a>
  );
}

/** The same below the list of the desk, where there is something to decide. */
export function WaitingCard({ view }: { view: LaneViewModel }) {
  if (!isWaiting(view)) return null;
  return (
    <a class="card held" href={paths.attention} data-testid="held-rows">
      <Icon name="attention" />
      {words.value.find.held}
      <Icon name="chevron" size={20} class="held-on" />
    </a>
  );
}
