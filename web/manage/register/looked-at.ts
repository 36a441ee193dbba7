import type { GivenRow } from '../../../schema/register/given.ts';
import type { Reading } from '../../../schema/register/reading.ts';
import type { Import, ImportSource, PartBody, Verdict } from '../../../schema/register/wire.ts';
import { type Failure, isFailure } from '../../sync/api.ts';
import type { RegisterClient } from '../../sync/register-client.ts';
import { partsOf } from './parts-of.ts';

/** A list that was read and held against what is there, and not taken in yet. */
export type LookedAt = {
  name: string;
  source: Exclude<ImportSource, 'demo'>;
  reading: Reading;
  /** Of `reading.good`, in its order. */
  verdicts: Verdict[];
  /** Whether complexes or neighbourhoods named on the way are news. */
  isNewsBeside: boolean;
  /** Lines that a service gave and that cannot be taken in. */
  left: number;
};

type Progress = (done: number, all: number) => void;

/** Asks the server what a list would change, a part at a time. */
export async function lookAt(
  client: RegisterClient,
  list: Omit<LookedAt, 'verdicts' | 'isNewsBeside'>,
  onProgress: Progress,
): Promise<LookedAt | Failure> {
  const { good, beside } = list.reading;
  const rows = [...beside, ...good.map(({ row }) => row)];
  const verdicts: Verdict[] = [];
  for (const part of partsOf(rows)) {
    onProgress(verdicts.length, rows.length);
    const answer = await client.check(part);
    if (isFailure(answer)) return answer;
    verdicts.push(...answer.verdicts);
  }
  const isNewsBeside = verdicts.slice(0, beside.length).some((one) => one !== 'same');
  return { ...list, verdicts: verdicts.slice(beside.length), isNewsBeside };
}

export const countOf = ({ verdicts }: LookedAt) => ({
  added: verdicts.filter((one) => one === 'new').length,
  changed: verdicts.filter((one) => typeof one === 'object').length,
  same: verdicts.filter((one) => one === 'same').length,
});

/** One taking in, in parts. What was cut off goes on where it stopped, or goes back whole. */
export type Taking = {
  id: string;
  parts: GivenRow[][];
  body: Omit<PartBody, 'rows' | 'parts'>;
  /** Parts that are in. */
  done: number;
};

export function newTaking(client: RegisterClient, list: LookedAt, name: string): Taking {
  const { reading, source } = list;
  return {
    id: client.newImport(),
    parts: partsOf([...reading.beside, ...reading.good.map(({ row }) => row)]),
    body: { kind: reading.kind, source, name },
    done: 0,
  };
}

/** @returns the import once it is whole; null when somebody stopped it. */
export async function takeIn(
  client: RegisterClient,
  taking: Taking,
  isStopped: () => boolean,
  onProgress: (taking: Taking) => void,
): Promise<Import | Failure | null> {
  const { id, parts, body } = taking;
  let taken: Import | null = null;
  for (let n = taking.done; n < parts.length; n++) {
    if (isStopped()) return null;
    const answer = await client.takeIn(id, n, {
      ...body,
      parts: parts.length,
      rows: parts[n] ?? [],
    });
    if (isFailure(answer)) return answer;
    taken = answer;
    onProgress({ ...taking, done: n + 1 });
  }
  return isStopped() ? null : taken;
}
