import type { Address } from '../../../schema/register/wire.ts';
import { addressesCsv } from '../../../schema/register/write-csv.ts';
import { type Failure, isFailure } from '../../sync/api.ts';
import type { RegisterClient } from '../../sync/register-client.ts';
import { saveFile } from '../../ui/save-file.ts';

/** Gives the browser a list to save. */
export const saveCsv = (name: string, csv: string): void =>
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name);

const sample = (number: number, letter: string, suffix: string, lat: number): Address => ({
  id: '',
  street: 'Lindestraat',
  number,
  letter,
  suffix,
  postcode: '1234AB',
  town: 'Voorbeeldstad',
  lat,
  lng: 5.0707,
  complex: 'C12',
  neighbourhood: 'Rozenbuurt',
  bag: null,
});

/** A list that can be taken in as it is, to look at and to fill in. */
export const exampleCsv = (): string =>
  addressesCsv([
    sample(14, '', '', 52.0841),
    sample(16, 'A', '', 52.0842),
    sample(16, 'A', '2', 52.0843),
  ]);

/** Everything that is there, a page at a time. */
export async function everyAddress(client: RegisterClient): Promise<Address[] | Failure> {
  const all: Address[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: Awaited<ReturnType<RegisterClient['page']>> = await client.page(after);
    if (isFailure(page)) return page;
    all.push(...page.addresses);
    after = page.next;
  }
  return all;
}
