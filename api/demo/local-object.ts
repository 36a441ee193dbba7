import { OrganisationObject } from '../organisation/object.ts';
import type { Post } from '../resident/receipt-letter.ts';
import { keepLetter, keepTextMessage } from './letters.ts';

/** The embedded default's: what goes to residents stays on this machine too. */
export class LocalOrganisationObject extends OrganisationObject {
  protected override post(): Post {
    return {
      mail: keepLetter(this.env.DIRECTORY),
      sms: keepTextMessage(this.env.DIRECTORY),
    };
  }
}
