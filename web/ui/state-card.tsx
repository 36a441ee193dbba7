import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './state-card.css';

/** good: nothing to do; open: can still be done; look: needs a person. */
export type CardState = 'good' | 'open' | 'look';

type StateCardProps = {
  state: CardState;
  /** What it is about, as a glyph. */
  icon: IconName;
  title: string;
  /** How it stands, in a few words; read aloud with the title and when it changes. */
  said: string;
  testid?: string;
  /** What it means, and what to do. */
  children?: ComponentChildren;
};

const signs: Record<CardState, IconName> = { good: 'check', open: 'chevron', look: 'attention' };

/** One thing on a list of what has to be in order. The sign, the edge and the words say how it stands; none by colour alone. */
export function StateCard({ state, icon, title, said, testid, children }: StateCardProps) {
  return (
    <li class="card state-card" data-state={state} data-testid={testid}>
      <span class="state-card-icon">
        <Icon name={icon} />
      </span>
      <div class="state-card-words">
        <h2>{title}</h2>
        <p class="state-card-said" role="status">
          <Icon name={signs[state]} size={20} />
          <span>{said}</span>
        </p>
        {children}
      </div>
    </li>
  );
}
