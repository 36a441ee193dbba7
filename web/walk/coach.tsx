import { captureWords } from '../text/capture/words.ts';

/** Points at the gable, until it was pressed once. */
export const Coach = () => <p class="coach">{captureWords.value.coach}</p>;
