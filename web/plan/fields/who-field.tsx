import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { planningWords } from '../../text/planning/words.ts';
import { words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Rows } from '../planned.ts';
import { choiceOf, colleaguesIn, hasLeft, teamsIn, type Who, whoOf } from './who.ts';

type WhoFieldProps = {
  view: Rows;
  id: string;
  who: Who;
  isReadOnly?: boolean;
  isInvalid?: boolean;
  onChoose: (who: Who) => void;
};

/** Who takes it on: a colleague, a team, residents together, or another party by name. */
export function WhoField({ view, id, who, isReadOnly, isInvalid, onChoose }: WhoFieldProps) {
  const say = planningWords.value.who;
  const [isOther, setOther] = useState(false);
  const choice = isOther ? 'other' : choiceOf(view, who);
  const [name, setName] = useState<string | null>(null);
  const other = name ?? (choice === 'other' ? who.owner : '');
  const group = (kind: 'member' | 'team') =>
    (kind === 'member' ? colleaguesIn(view) : teamsIn(view)).map((row) => (
      <option key={row.id} value={`${kind}:${row.id}`}>
        {String(row.set.name)}
      </option>
    ));
  const teams = group('team');
  return (
    <>
      <div class="field">
        <label for={id}>{words.value.plan.owner}</label>
        <select
          id={id}
          class="input"
          value={choice}
          disabled={isReadOnly}
          aria-invalid={isInvalid}
          aria-describedby={hasLeft(view, who) ? `${id}-left` : undefined}
          onChange={({ currentTarget: { value } }) => {
            setOther(value === 'other');
            if (value !== 'other') onChoose(whoOf(view, value, say.residents, ''));
          }}
        >
          <option value="">{words.value.plan.chooseOwner}</option>
          <optgroup label={say.colleagues}>{group('member')}</optgroup>
          {teams.length > 0 && <optgroup label={say.teams}>{teams}</optgroup>}
          <optgroup label={say.others}>
            <option value="residents">{say.residents}</option>
            <option value="other">{say.other}</option>
          </optgroup>
        </select>
        {hasLeft(view, who) && (
          <p class="field-error" id={`${id}-left`} data-testid="owner-left">
            <Icon name="attention" />
            {who.who?.kind === 'team' ? say.teamGone(who.owner) : say.left(who.owner)}
          </p>
        )}
      </div>
      {choice === 'other' && (
        <div class="field">
          <label for={`${id}-name`}>{say.otherName}</label>
          <input
            id={`${id}-name`}
            class="input"
            maxLength={limits.nameLength}
            readOnly={isReadOnly}
            value={other}
            aria-invalid={isInvalid}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
            onBlur={() => {
              if (other.trim() && other.trim() !== who.owner)
                onChoose(whoOf(view, 'other', '', other));
            }}
          />
        </div>
      )}
    </>
  );
}
