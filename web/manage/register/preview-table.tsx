import { houseWords, postcodeWords } from '../../../schema/register/address-id.ts';
import type { GivenRow } from '../../../schema/register/given.ts';
import type { Verdict } from '../../../schema/register/wire.ts';
import { registerWords } from '../../text/register/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { LookedAt } from './looked-at.ts';

const SHOWN = 20;

/** The first lines of a list, as they were understood. */
export function PreviewTable({ list }: { list: LookedAt }) {
  const say = registerWords.value;
  const { good, kind } = list.reading;
  // A column that no line says anything in would only take room.
  const says = (name: 'complex' | 'neighbourhood') =>
    good.some(({ row }) => row.kind === 'address' && row[name]);
  const has = { complex: says('complex'), neighbourhood: says('neighbourhood') };
  const heads =
    kind === 'address'
      ? [
          say.address,
          say.where,
          has.complex && say.complex,
          has.neighbourhood && say.neighbourhood,
        ].filter((head) => head !== false)
      : [say.code, say.name];
  return (
    <table class="card register-table">
      <caption>{say.firstOf(Math.min(SHOWN, good.length), say.things[kind](good.length))}</caption>
      <thead>
        <tr>
          <th scope="col">{say.line}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">{say.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {good.slice(0, SHOWN).map(({ line, row }, i) => (
          <tr key={line}>
            <td class="register-line numbers">{say.count(line)}</td>
            <Cells row={row} has={has} />
            <td class="register-verdict">
              <VerdictMark verdict={list.verdicts[i] ?? 'same'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Has = { complex: boolean; neighbourhood: boolean };

function Cells({ row, has }: { row: GivenRow; has: Has }) {
  const say = registerWords.value;
  if (row.kind !== 'address')
    return (
      <>
        <th scope="row">{row.code}</th>
        <td>
          {row.name}
          {row.kind === 'neighbourhood' && row.outline && (
            <span class="quiet">{` ${say.hasOutline}`}</span>
          )}
        </td>
      </>
    );
  return (
    <>
      <th scope="row">{`${row.street} ${houseWords(row)}`}</th>
      <td>{[postcodeWords(row.postcode), row.town].filter(Boolean).join(' ')}</td>
      {has.complex && <td data-label={say.complex}>{row.complex}</td>}
      {has.neighbourhood && <td data-label={say.neighbourhood}>{row.neighbourhood}</td>}
    </>
  );
}

function VerdictMark({ verdict }: { verdict: Verdict }) {
  const say = registerWords.value;
  if (verdict === 'new')
    return (
      <span class="register-mark" data-verdict="new">
        <Icon name="plus" size={18} />
        {say.new}
      </span>
    );
  if (verdict === 'same')
    return (
      <span class="register-mark">
        <Icon name="check" size={18} />
        {say.same}
      </span>
    );
  return (
    <span class="register-mark" data-verdict="changed">
      <Icon name="pencil" size={18} />
      {say.differs(verdict.map((part) => say.parts[part] ?? part))}
    </span>
  );
}
