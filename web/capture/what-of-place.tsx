import { type Judgement, judgements } from '../../schema/vocabulary/judgements.ts';
import { childSaid } from '../text/child-find.ts';
import type { Find } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { ChoiceChips } from '../ui/choice-chips.tsx';
import { later } from '../ui/later.tsx';

const TwoVoices = later(() => import('../ui/two-voices.tsx').then((part) => part.TwoVoices));

type WhatOfPlaceProps = { find: Find; onChoose: (value: Judgement | null) => void };

/** What one thinks of a place. Of what a child found, beside what the child thinks: that has been said already, and stays as it is. */
export function WhatOfPlace({ find, onChoose }: WhatOfPlaceProps) {
  const { find: say, judgement } = words.value;
  const child = childSaid(find.row);
  if (child) return <TwoVoices child={child} adult={find.judgement} onChoose={onChoose} />;
  return (
    <ChoiceChips
      legend={say.judgement}
      options={judgements.map((value) => ({ value, label: judgement[value] }))}
      chosen={find.judgement}
      onChoose={onChoose}
    />
  );
}
