import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

type EmptyCardProps = {
  icon: IconName;
  /** One sentence: what belongs here. */
  text: string;
  /** One button that makes the first one. */
  children?: ComponentChildren;
};

/** What a list shows before there is anything in it. */
export function EmptyCard({ icon, text, children }: EmptyCardProps) {
  return (
    <div class="empty">
      <Icon name={icon} size={64} />
      <p>{text}</p>
      {children}
    </div>
  );
}
