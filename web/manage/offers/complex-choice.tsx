import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import type { ComplexSeen } from '../../../schema/register/wire.ts';
import { offerWords } from '../../text/offers/words.ts';
import { FieldProblem } from '../field-problem.tsx';
import { TextField } from '../text-field.tsx';

/** From this many on, one is found faster by typing. */
const MANY = 12;
/** As many as a new search shows, so that an association of a thousand complexes has a short page. */
const SHOWN = 40;

type ComplexChoiceProps = {
  /** Null where they cannot be asked, undefined while they are. */
  known: readonly ComplexSeen[] | null | undefined;
  codes: readonly string[];
  isEverywhere: boolean;
  problem?: string | undefined;
  onChange: (codes: string[], isEverywhere: boolean) => void;
};

/** In all homes, or in some complexes of the register; where that cannot be asked, by their codes. */
export function ComplexChoice({
  known,
  codes,
  isEverywhere,
  problem,
  onChange,
}: ComplexChoiceProps) {
  const say = offerWords.value;
  const choice = (all: boolean, label: string) => (
    <label class="choice">
      <input
        type="radio"
        name="offer-where"
        checked={isEverywhere === all}
        onChange={() => onChange(all ? [] : [...codes], all)}
      />
      {label}
    </label>
  );
  return (
    <fieldset
      class="field"
      id="offer-complexes"
      tabIndex={-1}
      aria-describedby={problem && 'offer-complexes-problem'}
    >
      <legend>{say.complexes}</legend>
      <div class="wrap">
        {choice(true, say.allHomes)}
        {choice(false, say.someHomes)}
      </div>
      {!isEverywhere &&
        (known ? (
          <KnownComplexes known={known} codes={codes} onCodes={(next) => onChange(next, false)} />
        ) : (
          known === null && <TypedCodes codes={codes} onCodes={(next) => onChange(next, false)} />
        ))}
      {problem && <FieldProblem id="offer-complexes" text={problem} />}
    </fieldset>
  );
}

type CodesProps = { codes: readonly string[]; onCodes: (codes: string[]) => void };

function KnownComplexes({ known, codes, onCodes }: CodesProps & { known: readonly ComplexSeen[] }) {
  const say = offerWords.value;
  const [sought, setSought] = useState('');
  if (known.length === 0) return <p class="field-hint">{say.noComplexes}</p>;
  const isChosen = ({ code }: ComplexSeen) => codes.includes(code);
  const unknown = codes
    .filter((code) => !known.some((one) => one.code === code))
    .map((code) => ({ code, name: say.unknown(code) }));
  const found = known.filter(
    (one) =>
      !isChosen(one) && `${one.name} ${one.code}`.toLowerCase().includes(sought.toLowerCase()),
  );
  const shown = known.length < MANY ? known : [...known.filter(isChosen), ...found.slice(0, SHOWN)];
  const toggle = (code: string) =>
    onCodes(codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code]);
  return (
    <>
      {known.length >= MANY && (
        <TextField
          id="offer-find"
          label={say.find}
          most={limits.registerText}
          value={sought}
          onText={setSought}
        />
      )}
      <div class="wrap">
        {[...unknown, ...shown].map(({ code, name }) => (
          <button
            key={code}
            type="button"
            class="chip"
            aria-pressed={codes.includes(code)}
            onClick={() => toggle(code)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

function TypedCodes({ codes, onCodes }: CodesProps) {
  const say = offerWords.value;
  const [typed, setTyped] = useState(codes.join(', '));
  return (
    <TextField
      id="offer-codes"
      label={say.codes}
      hint={say.noList}
      most={1_000}
      value={typed}
      onText={(text) => {
        setTyped(text);
        onCodes(codesIn(text));
      }}
    />
  );
}

const codesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((code) => code.trim().slice(0, limits.registerCode))
      .filter(Boolean),
  ),
];
