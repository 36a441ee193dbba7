import type { Find } from '../text/finds.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Putting a find somewhere else, with the cross; everything else about it stays. */
export function MoveSheet({
  find,
  onHere,
  onClose,
}: {
  find: Find;
  onHere: () => void;
  onClose: () => void;
}) {
  const { find: say, app } = words.value;
  return (
    <Sheet
      title={say.moveTitle(find.category[language.value])}
      closeLabel={app.close}
      onClose={onClose}
    >
      <div class="pair">
        <button type="button" class="button" onClick={onClose}>
          {app.cancel}
        </button>
        <button type="button" class="button button-do" onClick={onHere}>
          <Icon name="check" />
          {say.moveHere}
        </button>
      </div>
    </Sheet>
  );
}
