import { render } from 'preact';
import type { WalkReport } from '../../../schema/insight.ts';
import { WalkPaper } from './walk-paper.tsx';
import './walk-paper.css';

/** Puts the report on paper, beside the app, and asks the browser to print that. */
export function printWalk(report: WalkReport): void {
  const host = document.createElement('div');
  host.className = 'walk-paper';
  host.dataset.testid = 'walk-paper';
  render(<WalkPaper report={report} />, host);
  for (const old of document.querySelectorAll('.walk-paper')) old.remove();
  document.body.append(host);
  addEventListener('afterprint', () => host.remove(), { once: true });
  print();
}
