/** What comes over or beside the walk's map once it is needed. Their addresses come apart: the first map is drawn without them. */
export const aim = async () => (await import('./walk-aim.tsx')).WalkAim;
export const addresses = async () => (await import('./address-sheet.tsx')).AddressSheet;
export const coach = async () => (await import('./coach.tsx')).Coach;
export const hands = async () => (await import('./walk-hands.tsx')).WalkHands;
export const keys = async () => (await import('./walk-keys-sheet.tsx')).WalkKeysSheet;
export const menu = async () => (await import('./walk-menu.tsx')).WalkMenu;
export const move = async () => (await import('./move-sheet.tsx')).MoveSheet;
export const refused = async () => (await import('./refused-card.tsx')).RefusedCard;
export const said = async () => (await import('./walk-said.tsx')).WalkSaid;
