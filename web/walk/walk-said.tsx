import type { Category } from '../../schema/vocabulary/categories.ts';
import type { LatLng } from '../map/map-types.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { type SnackAction, SnackBar } from '../ui/snack-bar.tsx';

/** What was just done, to be told with a way back. A new `key` is a new message. */
export type Said = { key: string; category: Category } & (
  | { did: 'saved'; at: LatLng; undo: () => void }
  | { did: 'moved'; at: LatLng }
  | { did: 'removed'; text: string; putBack: () => void }
);

export function WalkSaid({ said, onGone }: { said: Said; onGone: () => void }) {
  return (
    <SnackBar
      messageKey={said.key}
      actions={actionsOf(said)}
      picture={<Pictogram category={said.category.id} size={32} />}
      onGone={onGone}
    >
      {textOf(said)}
    </SnackBar>
  );
}

function textOf(said: Said): string {
  if (said.did === 'removed') return said.text;
  const { capture } = words.value;
  const what = said.category[language.value];
  const place = placeWords(said.at, words.value);
  return said.did === 'saved' ? capture.saved(what, place) : capture.moved(what, place);
}

function actionsOf(said: Said): SnackAction[] {
  const { capture } = words.value;
  if (said.did === 'saved') return [{ label: capture.undo, icon: 'undo', onPress: said.undo }];
  if (said.did === 'removed')
    return [{ label: capture.putBack, icon: 'undo', onPress: said.putBack }];
  return [];
}
