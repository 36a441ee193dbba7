import { later } from '../../ui/later.tsx';

/** What a child said, on a line: it comes once there is a child's find to show. */
export const ChildLine = later(async () => (await import('./child-line.tsx')).ChildLine, true);
