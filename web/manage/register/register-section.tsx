import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Import, RegisterAnswer } from '../../../schema/register/wire.ts';
import { isFailure } from '../../sync/api.ts';
import { registerClient } from '../../sync/register-client.ts';
import { registerWords } from '../../text/register/words.ts';
import { announce } from '../../ui/announcer.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { SectionProps } from '../manage-frame.tsx';
import { DoneCard } from './done-card.tsx';
import { failureWords } from './failure-words.ts';
import { ImportsList } from './imports-list.tsx';
import type { LookedAt } from './looked-at.ts';
import { LookedAtList } from './looked-at-list.tsx';
import { ServicesCard } from './services-card.tsx';
import { TakeInCard } from './take-in-card.tsx';
import { TakingCard } from './taking-card.tsx';
import { UndoCard } from './undo-card.tsx';
import { WhatIsThere } from './what-is-there.tsx';
import './register.css';

type Step =
  | { at: 'seen' }
  | { at: 'looking'; list: LookedAt }
  | { at: 'taking'; list: LookedAt; name: string }
  | { at: 'done'; taken: Import }
  | { at: 'undoing'; taken: Import };

/** What the organisation owns: what is there, taking in a list, and taking it back. */
export function RegisterSection({ device, lane }: SectionProps) {
  const say = registerWords.value;
  const slug = lane.organisation?.slug ?? '';
  const client = useMemo(() => registerClient(slug, () => device.goOffline.value), [device, slug]);
  const [seen, setSeen] = useState<RegisterAnswer | null>(null);
  const [problem, setProblem] = useState('');
  const [note, setNote] = useState('');
  const [step, setStep] = useState<Step>({ at: 'seen' });
  const members = device.view(lane.id).value.list('member');
  const nameOf = (person: string) =>
    String(members.find(({ id }) => id === person)?.set.name ?? say.somebody);

  const asked = useRef(0);
  const refresh = async () => {
    asked.current += 1;
    const turn = asked.current;
    setProblem('');
    const answer = await client.seen();
    // Asked again meanwhile: that answer is of later.
    if (turn !== asked.current) return;
    if (isFailure(answer)) setProblem(failureWords(answer));
    else setSeen(answer);
  };
  useEffect(() => void refresh(), [client]);

  const goTo = (next: Step, words = '') => {
    setStep(next);
    setNote(words);
    if (words) announce(words);
    if (next.at === 'seen' || next.at === 'done') void refresh();
    scrollTo(0, 0);
  };

  if (problem)
    return (
      <div class="stack">
        <p class="field-error" role="alert">
          <Icon name="cloud-off" />
          {problem}
        </p>
        <button type="button" class="button register-start" onClick={() => void refresh()}>
          {say.again}
        </button>
      </div>
    );
  if (!seen) return <p role="status">{say.loading}</p>;

  if (step.at === 'looking')
    return (
      <LookedAtList
        list={step.list}
        there={seen.counts}
        onTake={(name) => goTo({ at: 'taking', list: step.list, name })}
        onBack={() => goTo({ at: 'seen' })}
      />
    );
  if (step.at === 'taking')
    return (
      <TakingCard
        client={client}
        list={step.list}
        name={step.name}
        onDone={(taken) => goTo({ at: 'done', taken }, say.done(taken.name))}
        onStopped={(words) => goTo({ at: 'seen' }, words)}
      />
    );
  if (step.at === 'undoing')
    return (
      <UndoCard
        client={client}
        taken={step.taken}
        onDone={() => goTo({ at: 'seen' }, say.undone(step.taken.name))}
        onCancel={() => goTo({ at: 'seen' })}
      />
    );
  return (
    <>
      <p class="quiet">{say.intro}</p>
      {note && step.at === 'seen' && (
        <p class="card register-note">
          <Icon name="check" />
          {note}
        </p>
      )}
      {step.at === 'done' && (
        <DoneCard
          taken={step.taken}
          onUndo={() => goTo({ at: 'undoing', taken: step.taken })}
          onClose={() => goTo({ at: 'seen' })}
        />
      )}
      <WhatIsThere counts={seen.counts} client={client} />
      <TakeInCard client={client} onLookedAt={(list) => goTo({ at: 'looking', list })} />
      <ServicesCard
        client={client}
        services={seen.services}
        neighbourhoods={seen.neighbourhoods}
        onLookedAt={(list) => goTo({ at: 'looking', list })}
      />
      <ImportsList
        imports={seen.imports}
        nameOf={nameOf}
        onUndo={(taken) => goTo({ at: 'undoing', taken })}
      />
    </>
  );
}
