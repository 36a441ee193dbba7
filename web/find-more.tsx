import { type Role, roleMay } from '../schema/actor.ts';
import { MakeLarge } from './appeals/make-large.tsx';
import { FindIdea } from './capture/find-idea.tsx';
import type { LaneViewModel } from './sync/device.ts';
import type { Find } from './text/finds.ts';
import type { Save } from './ui/use-save.ts';

type FindMoreProps = { role: Role; view: LaneViewModel; find: Find; save: Save };

/** What can be made of a find besides planning: an idea with somebody who pulls it, and a page that makes it large. */
export const FindMore = ({ role, view, find, save }: FindMoreProps) => (
  <>
    {find.kind === 'observation' && <FindIdea view={view} row={find.row} role={role} save={save} />}
    {roleMay(role, 'decide') && <MakeLarge view={view} find={find.id} />}
  </>
);
