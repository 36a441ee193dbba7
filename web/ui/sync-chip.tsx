import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type SyncState = 'here' | 'sending' | 'in' | 'attention';

const icons: Record<SyncState, IconName> = {
  here: 'device',
  sending: 'upload',
  in: 'check',
  attention: 'attention',
};

type SyncChipProps = {
  state: SyncState;
  /** The word for the state, in the reader's language. */
  label: string;
};

/** Where something is: icon and word, never a colour alone. */
export function SyncChip({ state, label }: SyncChipProps) {
  return (
    <span class="sync" data-state={state}>
      <Icon name={icons[state]} size={18} />
      {label}
    </span>
  );
}
