import { useState } from 'preact/hooks';
import type { StaffRole } from '../../schema/actor.ts';
import { limits } from '../../schema/limits.ts';
import { manageWords } from '../text/manage/words.ts';
import { Icon } from '../ui/icon.tsx';
import { RoleChoice } from './role-choice.tsx';

type Invited = { name: string; email: string; role: StaffRole };
type InviteFormProps = { isBusy: boolean; onInvite: (who: Invited) => void; onCancel: () => void };

/** Who is asked to come, at which address, and what they may. */
export function InviteForm({ isBusy, onInvite, onCancel }: InviteFormProps) {
  const say = manageWords.value;
  const { people } = say;
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('walker');
  const [missing, setMissing] = useState<'name' | 'email' | null>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    const next = !name.trim() ? 'name' : !/^\S+@\S+\.\S+$/.test(email.trim()) ? 'email' : null;
    setMissing(next);
    if (next) return document.getElementById(`invite-${next}`)?.focus();
    onInvite({ name: name.trim(), email: email.trim(), role });
  };
  const problemOf = (field: 'name' | 'email') =>
    missing === field && (
      <p id={`invite-${field}-problem`} class="field-error" role="alert">
        <Icon name="attention" />
        {field === 'name' ? people.nameMissing : people.mailMissing}
      </p>
    );

  return (
    <form class="stack card" onSubmit={submit} noValidate>
      <h2>{people.invite}</h2>
      <div class="field">
        <label for="invite-name">{people.name}</label>
        <input
          id="invite-name"
          class="input"
          autocomplete="off"
          maxLength={limits.nameLength}
          value={name}
          aria-invalid={missing === 'name'}
          aria-describedby={missing === 'name' ? 'invite-name-problem' : undefined}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        {problemOf('name')}
      </div>
      <div class="field">
        <label for="invite-email">{people.mail}</label>
        <input
          id="invite-email"
          class="input"
          type="email"
          autocomplete="off"
          maxLength={254}
          value={email}
          aria-invalid={missing === 'email'}
          aria-describedby={`invite-email-hint${missing === 'email' ? ' invite-email-problem' : ''}`}
          onInput={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <p id="invite-email-hint" class="field-hint">
          {people.mailHint}
        </p>
        {problemOf('email')}
      </div>
      <RoleChoice role={role} legend={people.whatMay} onChoose={setRole} />
      <div class="wrap">
        <button type="submit" class="button button-do" disabled={isBusy}>
          {people.inviteSend}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
