import { render } from 'preact';
import { dayOf, dayWords } from '../text/format.ts';
import { snagWords } from '../text/snags/words.ts';
import { language } from '../text/words.ts';
import { SnagPaper } from './snag-paper.tsx';
import type { Snags } from './use-snags.ts';
import './snag-paper.css';

export type Paper = 'a4' | 'a3';

/** Puts the agenda and the list on paper, beside the app, and asks the browser to print that. */
export function printSnags(snags: Snags, size: Paper, nowMs: number): void {
  const host = document.createElement('div');
  host.className = `snag-paper snag-paper-${size}`;
  host.dataset.testid = 'snag-paper';
  const day = dayWords(dayOf(nowMs), language.value);
  render(<SnagPaper say={snagWords.value} snags={snags} nowMs={nowMs} day={day} />, host);
  for (const old of document.querySelectorAll('.snag-paper')) old.remove();
  document.body.append(host);
  addEventListener('afterprint', () => host.remove(), { once: true });
  print();
}
