import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

type FollowUpCardProps = {
  task: string;
  status: string;
  /** Who and when. */
  line: string;
  /** The promise, if one was made. */
  due: string | null;
  children?: ComponentChildren;
};

/** Something that will be done about a find. */
export function FollowUpCard({ task, status, line, due, children }: FollowUpCardProps) {
  return (
    <article class="card follow-up" data-testid="follow-up">
      <p>
        <strong>{task}</strong> <span class="count">{status}</span>
      </p>
      <p class="follow-up-line">
        <Icon name="calendar" size={18} />
        {line}
      </p>
      {due && (
        <p class="promise">
          <Icon name="flag" size={18} />
          {due}
        </p>
      )}
      {children}
    </article>
  );
}
