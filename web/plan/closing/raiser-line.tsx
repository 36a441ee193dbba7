import { paths } from '../../routes.ts';
import { dayWords } from '../../text/format.ts';
import { planningWords } from '../../text/planning/words.ts';
import { language } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.tsx';
import type { Rows } from '../planned.ts';
import { thingWords } from '../thing-words.ts';
import { EndFields } from './end-fields.tsx';
import { canEnd, type GateFields, saidTo, saidToKid, unsaid } from './gate.ts';
import type { Raiser } from './raised.ts';
import { languageName, raiserWords } from './raiser-words.ts';
import { HowField, TextField } from './said-fields.tsx';

const ChildSentence = later(
  async () => (await import('../../ui/child-sentence.tsx')).ChildSentence,
);

type RaiserLineProps = {
  view: Rows;
  raiser: Raiser;
  fields: GateFields;
  today: string;
  onChange: (fields: GateFields) => void;
};

/** One who raised it: what they raised, what they heard or will hear, and whether that closes it. */
export function RaiserLine({ view, raiser, fields, today, onChange }: RaiserLineProps) {
  const { kind, rows, wantsNone } = raiser;
  const who = raiserWords(view, raiser);
  return (
    <li class="gate-raiser" data-testid="gate-raiser">
      <p class="gate-who">
        <Icon name={kind === 'concern' ? 'door' : 'person'} size={20} />
        <strong>{who}</strong>
      </p>
      {kind === 'observation' && (
        <p class="row-line">
          {rows.map((row, at) => (
            <>
              {at > 0 && ' · '}
              <a key={row.id} href={paths.office(row.id)}>
                {thingWords(row)}
              </a>
            </>
          ))}
        </p>
      )}
      {wantsNone ? (
        <p class="quiet">{planningWords.value.gate.wantsNone}</p>
      ) : (
        <Hears view={view} raiser={raiser} fields={fields} onChange={onChange} />
      )}
      {rows.filter(canEnd).map((row) => (
        <EndFields key={row.id} row={row} fields={fields} today={today} onChange={onChange} />
      ))}
    </li>
  );
}

function Hears({ view, raiser, fields, onChange }: Omit<RaiserLineProps, 'today'>) {
  const say = planningWords.value.gate;
  const { key, kind, isKid, rows } = raiser;
  const heard = Object.values(raiser.said);
  const isAgain = fields.again.includes(key);
  const own = fields.own[key];
  const reads = String(rows[0]?.set.language ?? 'nl');
  const change = (said: GateFields['own'][string] | null) => {
    const { [key]: _, ...others } = fields.own;
    onChange({ ...fields, own: said ? { ...others, [key]: { ...own, ...said } } : others });
  };
  const again = isAgain ? fields.again.filter((one) => one !== key) : [...fields.again, key];
  const needs = unsaid(raiser, fields).length > 0;
  const said = saidTo(raiser, fields);
  const toChild = saidToKid(raiser, fields);
  return (
    <>
      {heard.map(({ id, set }) => (
        <p key={id} class="gate-heard">
          <Icon name="check" size={18} />
          <span>
            {say.heard(dayWords(set.on, language.value))} “{set.text}”
          </span>
        </p>
      ))}
      {needs && isKid && (
        <ChildSentence
          id={`gate-${key}`}
          said={toChild}
          isTried={false}
          done={rows[0]?.set ?? {}}
          onChange={change}
        />
      )}
      {needs && !isKid && !own && <p class="quiet">{say.getsAll}</p>}
      {needs && !isKid && kind === 'observation' && <p class="row-line">{say.inApp}</p>}
      {needs && kind === 'concern' && reads !== 'nl' && (
        <p class="promise">
          <Icon name="attention" size={18} />
          {say.reads(languageName(reads))}
        </p>
      )}
      {needs && !isKid && own && (
        <>
          {kind === 'concern' && (
            <HowField id={`gate-${key}`} how={said.how} onHow={(how) => change({ how })} />
          )}
          <TextField
            view={view}
            id={`gate-${key}`}
            label={say.text}
            language={kind === 'concern' ? reads : 'nl'}
            text={own.text ?? ''}
            onText={(text) => change({ text })}
          />
        </>
      )}
      <div class="wrap">
        {needs && !isKid && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => change(own ? null : { text: fields.text })}
          >
            {own ? say.same : say.own}
          </button>
        )}
        {heard.length > 0 && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => onChange({ ...fields, again })}
          >
            {isAgain ? say.reuse : say.again}
          </button>
        )}
      </div>
    </>
  );
}
