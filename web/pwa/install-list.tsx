import { pwaWords } from '../text/pwa/words.ts';
import { InstallPicture, type InstallStep } from './install-picture.tsx';
import './pwa.css';

const steps: readonly InstallStep[] = ['share', 'add', 'open'];

/** Three pictures, as on the phone itself. */
export function InstallList() {
  const { install } = pwaWords.value;
  return (
    <ol class="install-steps">
      {steps.map((step) => (
        <li key={step}>
          <InstallPicture step={step} />
          <span>{install.steps[step]}</span>
        </li>
      ))}
    </ol>
  );
}
