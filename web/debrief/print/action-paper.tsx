import { debriefWords } from '../../text/debrief/words.ts';
import { dayWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import { findWords, takerWords, whatWords, whereWords } from '../item-words.ts';
import { hasPrivate, keptOf, type PaperRow, paperRow, undecidedOf } from './paper-rows.ts';
import type { PaperOf } from './print-debrief.tsx';
import { PromiseLines } from './promise-lines.tsx';

/** Who does what by when. What is not known yet has room to be written by hand. */
export function ActionPaper({ view, items, name, day, promises, missing, house }: PaperOf) {
  const say = debriefWords.value;
  const { paper } = say;
  const rowsOf = (row: PaperRow) => (
    <tr key={row.item.id}>
      <td>
        <strong>{whatWords(row.item.find)}</strong>
        {row.joined.map((one) => (
          <div key={one.id}>{paper.also(findWords(one))}</div>
        ))}
      </td>
      <td>{whereWords(row.item.find)}</td>
      <td>
        {row.item.decided ? takerWords(row.item.decided.decision, view) : ''}
        {!row.item.decided?.decision.takenBy && <i class="paper-rule" />}
      </td>
      <td>{row.when ? dayWords(row.when, language.value) : <i class="paper-rule" />}</td>
      <td>
        <How row={row} />
      </td>
    </tr>
  );
  const kept = keptOf(items).map((item) => paperRow(item, view));
  const open = undecidedOf(items).map((item) => paperRow(item, view));
  const table = (rows: readonly PaperRow[]) => (
    <table>
      <thead>
        <tr>
          <th scope="col">{paper.what}</th>
          <th scope="col">{paper.where}</th>
          <th scope="col">{paper.who}</th>
          <th scope="col">{paper.when}</th>
          <th scope="col">{paper.how}</th>
        </tr>
      </thead>
      <tbody>{rows.map(rowsOf)}</tbody>
    </table>
  );
  return (
    <>
      <h1>{paper.actionTitle(name)}</h1>
      <p>{[paper.walked(day), house].filter(Boolean).join(' · ')}</p>
      {promises.length > 0 && (
        <section>
          <h2>{say.promises.title}</h2>
          <PromiseLines promises={promises} />
        </section>
      )}
      {kept.length > 0 ? table(kept) : <p>{paper.keptNone}</p>}
      {open.length > 0 && (
        <section>
          <h2>{paper.undecided}</h2>
          {table(open)}
        </section>
      )}
      {hasPrivate(items) && <p>{paper.private}</p>}
      {missing && <p>{missing}</p>}
    </>
  );
}

function How({ row: { how } }: { row: PaperRow }) {
  const { paper } = debriefWords.value;
  if (how?.is === 'later') return <>{paper.laterOn(dayWords(how.on, language.value))}</>;
  if (how?.is === 'not') return <>{paper.notBecause(how.why)}</>;
  return (
    <>
      <i class="paper-box" /> {paper.now} <i class="paper-box" /> {paper.later}
      <br />
      <i class="paper-box" /> {paper.not} <i class="paper-rule" />
    </>
  );
}
