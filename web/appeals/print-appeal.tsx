import { render } from 'preact';
import { AppealSheet, type SheetOf } from './appeal-sheet.tsx';
import './print-appeal.css';

/** Puts the page on paper, beside the app, and asks the browser to print that once its photo is there. */
export async function printAppeal(sheet: SheetOf): Promise<void> {
  const host = document.createElement('div');
  host.className = 'appeal-paper';
  host.dataset.testid = 'appeal-paper';
  render(<AppealSheet {...sheet} />, host);
  for (const old of document.querySelectorAll('.appeal-paper')) old.remove();
  document.body.append(host);
  // Without its photo the paper still says what is asked.
  await host
    .querySelector('img')
    ?.decode()
    .catch(() => undefined);
  addEventListener('afterprint', () => host.remove(), { once: true });
  print();
}
