import { browserWords } from '../text/browser-words.ts';
import { readyWords } from '../text/ready/words.ts';
import { wayHere } from './where-to-allow.ts';

/** Where this browser lets somebody take a refusal back. */
export const AllowHow = () => (
  <p>
    <strong>{browserWords(navigator.userAgent)}: </strong>
    {readyWords.value.allow[wayHere()]} {readyWords.value.afterAllow}
  </p>
);
