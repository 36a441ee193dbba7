import { useRef, useState } from 'preact/hooks';
import type { RegisterKind } from '../../../schema/register/given.ts';
import type {
  NeighbourhoodSeen,
  RegisterAnswer,
  ServiceAnswer,
} from '../../../schema/register/wire.ts';
import { type Failure, isFailure } from '../../sync/api.ts';
import type { RegisterClient } from '../../sync/register-client.ts';
import { registerWords } from '../../text/register/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { failureWords } from './failure-words.ts';
import { type LookedAt, lookAt } from './looked-at.ts';

type ServicesProps = {
  client: RegisterClient;
  services: RegisterAnswer['services'];
  neighbourhoods: readonly NeighbourhoodSeen[];
  onLookedAt: (list: LookedAt) => void;
};

/** Addresses and neighbourhoods from the services that this server may ask; nothing where it may ask none. */
export function ServicesCard({ client, services, neighbourhoods, onLookedAt }: ServicesProps) {
  const say = registerWords.value;
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const [code, setCode] = useState('');
  const [municipality, setMunicipality] = useState('');
  const stop = useRef<AbortController | null>(null);
  const outlined = neighbourhoods.filter(({ hasOutline }) => hasOutline);
  const chosen = outlined.find((one) => one.code === code) ?? outlined[0];
  if (!services.bag && !services.cbs) return null;

  const fetchFrom = async (
    kind: RegisterKind,
    name: string,
    ask: (signal: AbortSignal) => Promise<ServiceAnswer | Failure>,
  ) => {
    const controller = new AbortController();
    stop.current = controller;
    setProblem('');
    setBusy(say.fetching);
    const answer = await ask(controller.signal);
    const looked = isFailure(answer)
      ? answer
      : await lookAt(client, listOf(kind, name, answer), (n, all) =>
          setBusy(say.comparing(n, all)),
        );
    setBusy('');
    if (controller.signal.aborted) return;
    if (isFailure(looked)) setProblem(failureWords(looked));
    else if (looked.reading.good.length === 0) setProblem(say.fetchedNothing);
    else onLookedAt(looked);
  };
  const fetchNeighbourhoods = () => {
    const gm = municipality.trim().toUpperCase();
    if (!/^GM\d{4}$/.test(gm)) return setProblem(say.cbsWrong);
    return fetchFrom('neighbourhood', say.cbsName(gm), (signal) =>
      client.neighbourhoodsOf(gm, signal),
    );
  };

  return (
    <section class="card stack" aria-labelledby="register-services">
      {problem && (
        <p class="field-error" role="alert" data-testid="service-problem">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      {busy && (
        <div class="register-beside">
          <p role="status">{busy}</p>
          <button type="button" class="button" onClick={() => stop.current?.abort()}>
            {say.stop}
          </button>
        </div>
      )}
      {services.bag && !busy && (
        <div class="stack">
          <h2 id="register-services">{say.bag}</h2>
          <p>{chosen ? say.bagHint : say.bagNone}</p>
          {chosen && (
            <form
              class="register-ask"
              onSubmit={(event) => {
                event.preventDefault();
                void fetchFrom('address', say.bagName(chosen.name), (signal) =>
                  client.addressesOf(chosen.code, signal),
                );
              }}
            >
              <div class="field">
                <label for="register-area">{say.bagWhich}</label>
                <select
                  id="register-area"
                  class="input"
                  value={chosen.code}
                  onChange={({ currentTarget }) => setCode(currentTarget.value)}
                >
                  {outlined.map((one) => (
                    <option key={one.code} value={one.code}>
                      {one.name}
                    </option>
                  ))}
                </select>
              </div>
              <button type="submit" class="button" data-testid="fetch-addresses">
                {say.fetch}
              </button>
            </form>
          )}
        </div>
      )}
      {services.cbs && !busy && (
        <div class="stack">
          <h2 id={services.bag ? undefined : 'register-services'}>{say.cbs}</h2>
          <p>{say.cbsHint}</p>
          <form
            class="register-ask"
            onSubmit={(event) => {
              event.preventDefault();
              void fetchNeighbourhoods();
            }}
          >
            <div class="field">
              <label for="register-municipality">{say.cbsWhich}</label>
              <input
                id="register-municipality"
                class="input"
                autocomplete="off"
                maxLength={6}
                value={municipality}
                onInput={({ currentTarget }) => setMunicipality(currentTarget.value)}
              />
            </div>
            <button type="submit" class="button" data-testid="fetch-neighbourhoods">
              {say.fetch}
            </button>
          </form>
        </div>
      )}
    </section>
  );
}

/** What a service gave, as if it had been a file: line by line. */
const listOf = (kind: RegisterKind, name: string, { rows, left }: ServiceAnswer) => ({
  name,
  source: kind === 'address' ? ('bag' as const) : ('cbs' as const),
  reading: {
    kind,
    good: rows.map((row, i) => ({ line: i + 1, row })),
    beside: [],
    wrong: [],
    ignored: [],
  },
  left,
});
