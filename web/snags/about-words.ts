import { paths } from '../routes.ts';
import { placeWords } from '../text/place-words.ts';
import type { SnagWords } from '../text/snags/words.ts';
import { language, words } from '../text/words.ts';
import type { Snag } from './snag.ts';
import type { SnagGroup } from './snag-groups.ts';
import type { About } from './subjects.ts';

/** What one is about, in words for a shared screen and for paper: of what a resident told, never the address. */
export function aboutWords(snag: Snag, { find, followUp }: About, say: SnagWords): string {
  if (!snag.about) return '';
  if (!find && !followUp) return say.session.gone;
  const task = followUp && say.session.followUp(String(followUp.set.task));
  if (!find) return task ?? say.session.elsewhere;
  const place =
    find.kind === 'concern' ? say.session.atHome : placeWords(find.position, words.value);
  return [task, `${find.category[language.value]}, ${place}`].filter(Boolean).join('. ');
}

/** Where one reads more of it. */
export const aboutHref = ({ find }: About): string | null => (find ? paths.office(find.id) : null);

/** What a group is called: its rule, its kind in its neighbourhood, or what was said first. */
export function groupTitle({ by, first }: SnagGroup, about: About, say: SnagWords): string {
  if (by === 'rule') return first.rule;
  const { find, area } = about;
  if (by === 'kind' && find && area)
    return say.session.in(find.category[language.value], area.name);
  return first.text;
}
