import type { LaneViewModel } from '../sync/device.ts';
import type { AuditPage } from '../sync/manage-client.ts';
import { roleWords } from '../text/device-words.ts';
import { manageWords } from '../text/manage/words.ts';

export type AuditLine = AuditPage['lines'][number];

/** Who did it; somebody who left is no name any more. */
export function actorWords({ actor }: AuditLine, view: LaneViewModel): string {
  const { audit } = manageWords.value;
  const known = audit.actors[actor as keyof typeof audit.actors];
  return known ?? nameOf(actor, view) ?? audit.somebody;
}

export function actionWords({ action }: AuditLine): string {
  const { actions } = manageWords.value.audit;
  // What a newer server writes is shown as it was written.
  return actions[action as keyof typeof actions] ?? action;
}

/** To whom or what, as far as that has a name here, to which role and on which walk. */
export function aboutWords({ target, detail }: AuditLine, view: LaneViewModel): string {
  const { audit } = manageWords.value;
  const { role, walk } = detail;
  const parts = [
    target === null ? null : nameOf(target, view),
    typeof role === 'string' ? audit.role(roleWords(role)) : null,
    typeof walk === 'string' ? nameOf(walk, view) : null,
  ];
  return [...new Set(parts.filter(Boolean))].join(', ');
}

function nameOf(id: string, view: LaneViewModel): string | null {
  const { set } = view.byId(id) ?? {};
  return set?.name ? String(set.name) : null;
}
