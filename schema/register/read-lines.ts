import * as v from 'valibot';
import { limits } from '../limits.ts';
import { readHouse, readPostcode } from './address-id.ts';
import { type Cells, cellsOf, placeIn } from './cells.ts';
import { type Headers, readHeaders } from './columns.ts';
import { type GivenRow, givenRow, keyOf, type RegisterKind } from './given.ts';
import type { LineProblem } from './line-problem.ts';
import type { Reading, Refused, WrongLine } from './reading.ts';

/** Reads a list that was cut in lines and cells: what is on it, which lines are wrong and why, or why it is no list of ours. */
export function readLines(table: readonly (readonly string[])[]): Reading | Refused {
  const first = table.findIndex((cells) => cells.some((cell) => cell.trim()));
  const head = table[first];
  if (!head) return { refused: 'empty' };
  const headers = readHeaders(head);
  if (headers.personal !== null) return { refused: 'personal', about: headers.personal.trim() };
  const kind = kindOf(headers);
  if (!kind) return { refused: 'no_columns' };
  const lines = table
    .map((cells, i) => ({ cells, line: i + 1 }))
    .slice(first + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  if (lines.length === 0) return { refused: 'empty' };
  if (lines.length > limits.registerLines)
    return { refused: 'too_many_lines', about: String(lines.length) };

  const reading: Reading = { kind, good: [], beside: [], wrong: [], ignored: headers.ignored };
  const beside = new Map<string, GivenRow>();
  const seen = new Map<string, number>();
  for (const { cells, line } of lines) {
    const own = cellsOf(headers, cells);
    const outcome = judge(kind, own, line);
    if ('why' in outcome) {
      reading.wrong.push(outcome);
      continue;
    }
    const key = keyOf(outcome.row);
    const other = seen.get(key);
    if (other !== undefined) {
      reading.wrong.push({ line, why: 'twice', cell: key, other });
      continue;
    }
    seen.set(key, line);
    reading.good.push({ line, row: outcome.row });
    if (kind === 'address')
      for (const row of namedBy(own)) {
        const known = beside.get(`${row.kind} ${keyOf(row)}`);
        beside.set(`${row.kind} ${keyOf(row)}`, { ...row, ...known } as GivenRow);
      }
  }
  reading.beside = [...beside.values()];
  return reading;
}

function kindOf({ columns }: Headers): RegisterKind | null {
  const has = (...all: Headers['columns']) => all.every((one) => columns.includes(one));
  if (has('street', 'number', 'postcode')) return 'address';
  if (columns.includes('number')) return null;
  if (has('complex')) return 'complex';
  return has('neighbourhood') || has('neighbourhoodName') ? 'neighbourhood' : null;
}

function judge(kind: RegisterKind, own: Cells, line: number): { row: GivenRow } | WrongLine {
  const made = { address: addressOf, complex: complexOf, neighbourhood: neighbourhoodOf }[kind](
    own,
  );
  if ('why' in made) return { line, ...made };
  const parsed = v.safeParse(givenRow, made.row);
  if (parsed.success) return { row: parsed.output };
  const [issue] = parsed.issues;
  const at = String(issue.path?.[0]?.key ?? '');
  const cell = at === 'kind' ? '' : String((made.row as Record<string, unknown>)[at] ?? '');
  return { line, why: issue.message as LineProblem, cell };
}

type Made = { row: Record<string, unknown> } | { why: LineProblem; cell: string };

function addressOf(own: Cells): Made {
  const typed = own.number ?? '';
  if (!typed) return { why: 'number_missing', cell: '' };
  const house = readHouse(typed.replace(/[.,]0$/, ''));
  if (!house) return { why: 'number_wrong', cell: typed };
  const place = placeIn(own);
  if ('why' in place) return place;
  const postcode = own.postcode ?? '';
  return {
    row: {
      kind: 'address',
      street: own.street ?? '',
      number: house.number,
      letter: (own.letter ?? house.letter).toUpperCase(),
      suffix: (own.suffix ?? house.suffix).replaceAll(/[\s-]/g, ''),
      postcode: readPostcode(postcode) ?? postcode,
      ...(own.town && { town: own.town }),
      ...(place.at && { place: place.at }),
      ...(own.complex && { complex: own.complex }),
      ...(areaOf(own) && { neighbourhood: areaOf(own) }),
      ...(own.bag && { bag: own.bag.padStart(16, '0') }),
    },
  };
}

const areaOf = (own: Cells): string | undefined => own.neighbourhood ?? own.neighbourhoodName;

function complexOf(own: Cells): Made {
  const name = own.complexName ?? own.name;
  return { row: { kind: 'complex', code: own.complex ?? '', ...(name && { name }) } };
}

function neighbourhoodOf(own: Cells): Made {
  const name = own.neighbourhoodName ?? own.name;
  const year = own.cbsYear === undefined ? {} : { cbsYear: Number(own.cbsYear) };
  return {
    row: { kind: 'neighbourhood', code: areaOf(own) ?? '', ...(name && { name }), ...year },
  };
}

/** The complex and the neighbourhood that one line of addresses names; a wrong name is no reason to lose the address. */
function namedBy(own: Cells): GivenRow[] {
  const { complex, complexName, neighbourhoodName } = own;
  const neighbourhood = areaOf(own);
  const rows = [
    complex && { kind: 'complex', code: complex, ...(complexName && { name: complexName }) },
    neighbourhood && {
      kind: 'neighbourhood',
      code: neighbourhood,
      ...(neighbourhoodName && { name: neighbourhoodName }),
    },
  ];
  return rows.flatMap((row) => {
    const parsed = v.safeParse(givenRow, row);
    return parsed.success ? [parsed.output] : [];
  });
}
