import type { ComponentProps } from 'preact';
import { FindPanel } from './capture/find-panel.tsx';
import { FindPhotos } from './photos/find-photos.tsx';
import { FindSnags } from './snags/find-snags.tsx';

/** One find on a walk, with its photos and what is said of it that cannot be true. */
export const FindAt = (props: Omit<ComponentProps<typeof FindPanel>, 'photos' | 'snags'>) => (
  <FindPanel
    {...props}
    photos={(row, what) => <FindPhotos {...props} row={row} what={what} />}
    snags={(row) => <FindSnags {...props} row={row} />}
  />
);
