import type { ComponentProps } from 'preact';
import { FindIdea } from './find-idea.tsx';
import { FindStrength } from './find-strength.tsx';

/** What can begin at a find: an idea, and somebody who can or wants to do something. */
export const FindBegins = (props: ComponentProps<typeof FindIdea>) => (
  <>
    <FindIdea {...props} />
    <FindStrength {...props} />
  </>
);
