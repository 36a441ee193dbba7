import { useState } from 'preact/hooks';
import type { StaffRole } from '../../schema/actor.ts';
import type { PersonHere } from '../sync/manage-client.ts';
import type { Answered } from '../sync/use-answer.ts';
import { roleWords } from '../text/device-words.ts';
import { manageWords } from '../text/manage/words.ts';
import { words } from '../text/words.ts';
import { DeedProblem } from '../ui/deed-problem.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { RoleChoice } from './role-choice.tsx';
import { TypeTheName } from './type-the-name.tsx';

type PersonSheetProps = {
  person: PersonHere;
  isMe: boolean;
  problem: Answered<object>['problem'];
  isBusy: boolean;
  onRole: (role: StaffRole) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** One person: another role, or away. What one does to oneself, or cannot take back, is confirmed by the name. */
export function PersonSheet({
  person,
  isMe,
  problem,
  isBusy,
  onRole,
  onRemove,
  onClose,
}: PersonSheetProps) {
  const { people, cancel, save } = manageWords.value;
  const { close } = words.value.app;
  const [role, setRole] = useState<StaffRole>(person.role);
  const [step, setStep] = useState<'role' | 'own-role' | 'remove'>('role');
  const { name } = person;
  const common = { closeLabel: close, isModal: true, onClose };
  const typing = { name, isBusy, onCancel: onClose };

  if (step === 'remove')
    return (
      <Sheet key="remove" title={people.removeAsk(name)} {...common}>
        <TypeTheName {...typing} yes={people.removeYes} onYes={onRemove}>
          <p>{people.removeWhat}</p>
          {isMe && <p class="field-error">{people.removeMe}</p>}
          <DeedProblem problem={problem} />
        </TypeTheName>
      </Sheet>
    );
  if (step === 'own-role')
    return (
      <Sheet key="own" title={people.ownRoleAsk} {...common}>
        <TypeTheName {...typing} yes={people.ownRoleYes} onYes={() => onRole(role)}>
          <p>{people.ownRoleWhat(roleWords(role))}</p>
          <DeedProblem problem={problem} />
        </TypeTheName>
      </Sheet>
    );
  const submit = (event: Event) => {
    event.preventDefault();
    if (role === person.role) return onClose();
    if (isMe) return setStep('own-role');
    onRole(role);
  };
  return (
    <Sheet key="role" title={name} {...common}>
      <form class="stack" onSubmit={submit}>
        <p class="quiet">{person.email}</p>
        <RoleChoice role={role} legend={people.whatMayNamed(name)} onChoose={setRole} />
        <p class="field-hint">{people.roleThen}</p>
        <DeedProblem problem={problem} />
        <button type="submit" class="button button-do button-wide" disabled={isBusy}>
          {save}
        </button>
        <button type="button" class="button button-wide" onClick={onClose}>
          {cancel}
        </button>
        <button type="button" class="button button-quiet" onClick={() => setStep('remove')}>
          {people.remove}
        </button>
      </form>
    </Sheet>
  );
}
