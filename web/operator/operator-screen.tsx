import { useState } from 'preact/hooks';
import type { NewOrganisation } from '../../schema/operator.ts';
import { paths } from '../routes.ts';
import { operatorWords } from '../text/operator/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { isRefused, type Listed, listOrganisations, makeOrganisation } from './ask-operator.ts';
import { NewOrganisationForm } from './new-organisation-form.tsx';
import { TextField } from './text-field.tsx';

type Opened = { key: string; organisations: Listed };

/** For who runs this server. The key is kept here and nowhere else: closing the page forgets it. */
export function OperatorScreen() {
  const say = operatorWords.value;
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <main class="page stack" id="content">
      <a class="button button-quiet to-start" href={paths.start}>
        <Icon name="back" />
        {words.value.app.toStart}
      </a>
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="quiet">{say.intro}</p>
      {opened ? (
        <Organisations opened={opened} onChange={setOpened} />
      ) : (
        <KeyForm onOpen={setOpened} />
      )}
    </main>
  );
}

function KeyForm({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const say = operatorWords.value;
  const [key, setKey] = useState('');
  const [wrong, setWrong] = useState<string | false>(false);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    if (!key.trim()) return setWrong(say.keyMissing);
    setBusy(true);
    const organisations = await listOrganisations(key.trim());
    setBusy(false);
    if (!isRefused(organisations)) return onOpen({ key: key.trim(), organisations });
    setWrong(organisations.sentence);
    document.getElementById('operator-key')?.focus();
  };
  return (
    <form class="card stack" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        id="operator-key"
        kind="password"
        label={say.key}
        hint={say.keyHint}
        value={key}
        onInput={(value) => {
          setKey(value);
          setWrong(false);
        }}
        wrong={wrong}
      />
      <button type="submit" class="button button-do" aria-disabled={isBusy}>
        {isBusy ? say.busy : say.open}
      </button>
    </form>
  );
}

type OrganisationsProps = { opened: Opened; onChange: (opened: Opened | null) => void };

function Organisations({ opened: { key, organisations }, onChange }: OrganisationsProps) {
  const say = operatorWords.value;
  const [said, setSaid] = useState<{ sentence: string; isWrong: boolean } | null>(null);
  const make = async (asked: NewOrganisation): Promise<boolean> => {
    const made = await makeOrganisation(key, asked);
    if (isRefused(made)) {
      setSaid({ sentence: made.sentence, isWrong: true });
      return false;
    }
    const letter = made.isNew ? say.made : say.madeThere;
    const { name, managerEmail } = asked;
    const sentence = made.isInvited ? letter(name, managerEmail) : say.madeSilent(name);
    setSaid({ sentence, isWrong: false });
    void listOrganisations(key).then((now) => {
      if (!isRefused(now)) onChange({ key, organisations: now });
    });
    return true;
  };
  return (
    <>
      {organisations.length === 0 && <p>{say.none}</p>}
      <ul class="rows">
        {organisations.map(({ slug, name, isOpen, members }) => (
          <li key={slug} class="row" data-testid="organisation">
            <Icon name="door" />
            <span>
              <span class="row-title">{name}</span>
              <span class="row-line">
                {[
                  slug,
                  members === 0 ? say.invited : say.members(members),
                  ...(isOpen ? [say.isOpen] : []),
                ].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <NewOrganisationForm onMake={make} />
      {said && (
        <p class={said.isWrong ? 'field-error' : 'card'} role={said.isWrong ? 'alert' : 'status'}>
          {said.isWrong && <Icon name="attention" />}
          {said.sentence}
        </p>
      )}
      <button type="button" class="button button-quiet" onClick={() => onChange(null)}>
        {say.close}
      </button>
    </>
  );
}
