import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './follow-up.css';

type FollowUpCardProps = {
  task: ComponentChildren;
  status: string;
  /** Who and when. */
  line: string;
  /** The promise, if one was made. */
  due: string | null;
  /** What it is about, where that is not already on the screen: its pictogram and the way to it. */
  picture?: ComponentChildren;
  about?: ComponentChildren;
  children?: ComponentChildren;
};

/** Something that will be done about a find. */
export function FollowUpCard(props: FollowUpCardProps) {
  const { task, status, line, due, picture, about, children } = props;
  return (
    <article class="card follow-up" data-testid="follow-up">
      <div class="follow-up-head">
        {picture}
        <p>
          <strong>{task}</strong> <span class="count">{status}</span>
        </p>
        {about && <p class="row-line">{about}</p>}
      </div>
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
