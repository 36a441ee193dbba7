// What the desk shows only once somebody asks for it: it comes after the first picture.
export { DeskKeysSheet } from './desk-keys-sheet.tsx';
export { NameView } from './name-view.tsx';
export { TriageSheet } from './triage/triage-sheet.tsx';
