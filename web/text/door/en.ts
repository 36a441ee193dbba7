import type { nl } from './nl.ts';

/** Where somebody is not signed in, or may not come, in English. */
export const en: typeof nl = {
  signIn: 'Sign in',
  signInAs: (name: string) => `Sign in as ${name}`,
  closed: (name: string) => `Signed in as ${name} you see everything here again.`,
  goesOn: (name: string) =>
    `What you still pin here is kept and goes along as usual, under the name of ${name}.`,
  othersTitle: (name: string) => `This is a walk of ${name}`,
  others: (name: string, me: string) =>
    `You are signed in as ${me}. What ${name} made here and is not sent yet goes along by itself, under the name of ${name}.`,
  joinAs: (me: string) => `Join as ${me}`,
  ofPerson: (name: string) => `Of ${name}. Goes along by itself under that name.`,
  needsSignIn: 'This goes along once you have signed in.',
  office: {
    signIn: 'Sign in to review finds.',
    closed: (name: string) => `Signed in as ${name} you see everything here again.`,
    none: 'You belong to no organisation yet. Ask yours for an invitation.',
    fewer: (name: string) =>
      `This part is for who manages at ${name}. Ask a manager if you want to change something.`,
    walker: (name: string) =>
      `At ${name} you walk through the neighbourhood. Colleagues in the office review and plan; what they do with your finds you see on your walk.`,
    companion: (name: string) =>
      `At ${name} you walk along. Colleagues review and plan; what they do with your finds you see on your walk.`,
  },
};
