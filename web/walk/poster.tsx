import { codeWords } from '../text/format.ts';
import { en } from '../text/invite/en.ts';
import { nl } from '../text/invite/nl.ts';
import { QrPicture } from '../ui/qr-picture.tsx';
import { addressToType, type WalkInvite } from './walk-invite.ts';

/** The walk on a sheet of A4, in black and white. Only paper shows it; passers-by read it in either language. */
export function Poster({
  name,
  house,
  invite,
}: {
  name: string;
  /** Whose walk it is, as far as this phone knows. */
  house: string | undefined;
  invite: WalkInvite;
}) {
  const { code, link } = invite;
  const how = ({ poster }: typeof nl) =>
    code ? poster.how(addressToType(location.host)) : poster.justScan;
  return (
    <section class="poster" data-testid="poster">
      {house && <p>{house}</p>}
      <p class="poster-name">{name}</p>
      <QrPicture text={link} label={nl.show.picture} on="paper" />
      {code && <p class="poster-code">{codeWords(code)}</p>}
      <p lang="nl">{how(nl)}</p>
      <p lang="en">{how(en)}</p>
    </section>
  );
}
