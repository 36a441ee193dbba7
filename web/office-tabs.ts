import { type Role, roleMay } from '../schema/actor.ts';
import { paths } from './routes.ts';
import { officeWords } from './text/office/words.ts';
import { walkPaths } from './walk-paths.ts';

export type OfficeTab =
  | 'review'
  | 'attention'
  | 'plan'
  | 'today'
  | 'walks'
  | 'insight'
  | 'snags'
  | 'appeals'
  | 'manage';
type Tab = { at: OfficeTab; href: string; name: string };

/** Where somebody with this role can go in the office, in the order of the work; what waits for a person is beside who you are. */
export function officeTabs(role: Role): Tab[] {
  const say = officeWords.value;
  const tabs: Tab[] = [
    { at: 'review', href: paths.office(), name: say.review },
    { at: 'plan', href: paths.plan, name: say.plan },
    { at: 'today', href: paths.today, name: say.today },
    { at: 'walks', href: walkPaths.walks, name: say.walks },
    { at: 'insight', href: paths.insight, name: say.insight },
    { at: 'snags', href: paths.snags, name: say.snags },
    { at: 'appeals', href: paths.appeals(), name: say.appeals },
  ];
  if (roleMay(role, 'manage')) tabs.push({ at: 'manage', href: paths.manage(), name: say.manage });
  return tabs;
}
