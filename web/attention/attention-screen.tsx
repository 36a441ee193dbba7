import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Rules } from '../../schema/mutations/reduce.ts';
import { openFinds } from '../sync/desk-client.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { attentionWords } from '../text/attention/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { KeysSheet } from '../ui/keys-sheet.tsx';
import { SnackBar } from '../ui/snack-bar.tsx';
import { canTake } from './can-take.ts';
import { CorrectForm } from './correct-form.tsx';
import { aboutOf, type Entry, entriesOf } from './entry.ts';
import { EntryCard, type EntrySlots } from './entry-card.tsx';
import { outcomeOf, personWords } from './entry-words.ts';
import { useDeciding } from './use-deciding.ts';
import '../ui/kbd.css';
import './attention.css';

type AttentionScreenProps = { device: Device; lane: LaneView; slots: EntrySlots };
const PAGE = 30;

/** All that could not go by itself, for a person in the office to take over, put right or set aside; and what was decided. */
export function AttentionScreen({ device, lane, slots }: AttentionScreenProps) {
  const say = attentionWords.value;
  const view = device.view(lane.id).value;
  const entries = useMemo(() => entriesOf(view), [view]);
  const [shown, setShown] = useState<'open' | 'decided'>('open');
  const [most, setMost] = useState(PAGE);
  const [chosen, setChosen] = useState<string | null>(null);
  const [form, setForm] = useState<string | null>(null);
  const [isHelp, setHelp] = useState(false);
  const rules = useRules();
  const deciding = useDeciding(device, lane, rules);
  useSubjects(device, lane, entries);

  const open = entries.filter(({ isOpen }) => isOpen);
  const decided = entries.filter(({ isOpen }) => !isOpen);
  const all = shown === 'open' ? open : decided;
  const listed = all.slice(0, most);
  const now = listed.find(({ id }) => id === chosen) ?? null;
  const correcting = entries.find(({ id, isOpen }) => id === form && isOpen);

  const go = (to: Entry | undefined) => {
    setChosen(to?.id ?? null);
    // Once it is drawn, and before the next key, which is for what is chosen then.
    queueMicrotask(() => {
      const heading = to
        ? document.getElementById(`attention-${to.id}`)
        : document.querySelector<HTMLElement>('.attention h1');
      heading?.focus();
    });
  };
  const decide = async (entry: Entry, by: { use: boolean; set?: Record<string, unknown> }) => {
    const at = listed.indexOf(entry);
    if (!(await deciding.decide(entry, by))) return;
    setForm(null);
    go(listed[at + 1] ?? listed[at - 1]);
  };
  useKeys((event) => {
    const at = now ? listed.indexOf(now) : -1;
    const can = now?.isOpen ? canTake(now) : null;
    const deeds: Record<string, (() => void) | false | null> = {
      j: () => go(listed[Math.min(at + 1, listed.length - 1)]),
      k: () => go(listed[Math.max(at - 1, 0)]),
      '1': can?.take && now ? () => void decide(now, { use: true }) : null,
      '2': can?.correct && now ? () => setForm(now.id) : null,
      '3': can && now ? () => void decide(now, { use: false }) : null,
      u: () => void deciding.undo(),
      '?': () => setHelp(true),
    };
    const deed = Object.hasOwn(deeds, event.key) ? deeds[event.key] : null;
    if (deed) deed();
    return Boolean(deed);
  });

  const chip = (to: 'open' | 'decided', label: string) => (
    <button
      type="button"
      class="chip"
      aria-pressed={shown === to}
      onClick={() => {
        setShown(to);
        setMost(PAGE);
      }}
    >
      {label}
    </button>
  );
  const keyRows = keySigns.map(([sign, what]): [string[], string] => [[sign], say.keyRows[what]]);
  return (
    <main class="attention" id="content">
      <header class="attention-top">
        <div>
          <h1 tabIndex={-1}>{say.title}</h1>
          <p>{say.intro}</p>
        </div>
        <div class="wrap">
          <fieldset class="wrap attention-shown" aria-label={say.show}>
            {chip('open', say.open(open.length))}
            {chip('decided', say.decided(decided.length))}
          </fieldset>
          <button type="button" class="button button-quiet" onClick={() => setHelp(true)}>
            <kbd>?</kbd> {say.keys}
          </button>
        </div>
      </header>
      {deciding.problem && (
        <p class="field-error" role="alert">
          {deciding.problem}
        </p>
      )}
      <WasFirst view={view} entries={decided} mine={deciding.mine} />
      {all.length === 0 && (
        <EmptyCard picture="door" text={shown === 'open' ? say.empty : say.emptyDecided} />
      )}
      <ul class="attention-list" data-testid="attention-list">
        {listed.map((entry) => (
          <EntryCard
            key={entry.id}
            view={view}
            lane={lane}
            entry={entry}
            isChosen={entry.id === chosen}
            refused={deciding.refused?.id === entry.id && form === null ? deciding.refused.why : ''}
            slots={slots}
            onChoose={() => setChosen(entry.id)}
            onTake={() => void decide(entry, { use: true })}
            onCorrect={() => setForm(entry.id)}
            onAside={() => void decide(entry, { use: false })}
          />
        ))}
      </ul>
      {all.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + PAGE)}>
          {say.more(all.length - most)}
        </button>
      )}
      {deciding.told && (
        <div class="attention-told">
          <SnackBar
            messageKey={`${deciding.told.n}`}
            actions={
              deciding.told.back.length > 0
                ? [{ label: say.undo, icon: 'undo', onPress: () => void deciding.undo() }]
                : []
            }
            onGone={deciding.forget}
          >
            {deciding.told.text}
          </SnackBar>
        </div>
      )}
      {correcting && rules && (
        <CorrectForm
          view={view}
          entry={correcting}
          rules={rules}
          refused={deciding.refused?.id === correcting.id ? deciding.refused.why : ''}
          onSave={(set) => void decide(correcting, { use: true, set })}
          onClose={() => setForm(null)}
        />
      )}
      {isHelp && (
        <KeysSheet
          title={say.keys}
          rows={keyRows}
          on={say.keysOn}
          off={say.keysOff}
          onClose={() => setHelp(false)}
        />
      )}
    </main>
  );
}

const keySigns = [
  ['j', 'next'],
  ['k', 'previous'],
  ['1', 'take'],
  ['2', 'correct'],
  ['3', 'aside'],
  ['u', 'undo'],
  ['?', 'help'],
] as const;

/** What the server holds against a change, to say so at once. The device draws with the same. */
function useRules(): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    void import('../../schema/mutations/rules.ts').then(
      (loaded) => setRules(loaded.rules),
      () => undefined,
    );
  }, []);
  return rules;
}

/** Finds of long ago are here as a line only: what is decided about is asked for whole. */
function useSubjects(device: Device, lane: LaneView, entries: readonly Entry[]): void {
  const view = device.view(lane.id).value;
  const away = entries
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ came, kind, e, verb }) => {
      const about = aboutOf(came);
      const own = verb !== 'create' && e !== null ? [{ kind, id: e }] : [];
      return [...own, ...(about ? [about] : [])];
    })
    .filter(({ kind, id }) => kind === 'observation' && !view.byId(id))
    .map(({ id }) => id);
  const key = [...new Set(away)].join(' ');
  useEffect(() => {
    if (key) void openFinds(device, lane.id, key.split(' '));
  }, [key]);
}

type WasFirstProps = {
  view: Parameters<typeof entriesOf>[0];
  entries: readonly Entry[];
  mine: ReadonlyMap<string, string>;
};

/** To who decided about something that somebody else had decided about: whose word stands. */
function WasFirst({ view, entries, mine }: WasFirstProps) {
  const say = attentionWords.value;
  const [closed, setClosed] = useState<readonly string[]>([]);
  const lost = entries.filter(({ id, decision, rows }) => {
    const own = mine.get(id);
    const isIn = rows[0]?.sync === 'in' || rows[0]?.sync === 'attention';
    return own && decision && isIn && decision.mid !== own && !closed.includes(id);
  });
  return (
    <>
      {lost.map(({ id, decision }) => (
        <p key={id} class="attention-first" role="status" data-testid="was-first">
          <Icon name="attention" size={20} />
          {decision && say.first(personWords(view, decision.by), say.firstWas[outcomeOf(decision)])}
          <button
            type="button"
            class="button button-quiet"
            aria-label={say.closeNotice}
            onClick={() => setClosed([...closed, id])}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </>
  );
}
