import { render } from 'preact';
import type { KidPhone } from '../kid-phone.ts';
import { DiplomaPaper } from './diploma-paper.tsx';
import './print-diploma.css';

/** Puts the sheet beside the shell and asks the browser to print that alone. */
export function printDiploma(phone: KidPhone): void {
  const host = document.createElement('div');
  host.className = 'diploma-print';
  host.dataset.testid = 'diploma-print';
  render(<DiplomaPaper phone={phone} />, host);
  for (const old of document.querySelectorAll('.diploma-print')) old.remove();
  document.body.append(host);
  addEventListener('afterprint', () => host.remove(), { once: true });
  print();
}
