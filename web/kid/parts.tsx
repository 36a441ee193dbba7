import { later } from './later.tsx';
import { Glyph } from './look/glyph.tsx';
import { WayHome } from './way-home.tsx';

const missing = () => <WayHome />;

export const Padlock = later(() => import('./lock/padlock.tsx').then(({ Padlock }) => Padlock));
export const MissionBadge = later(() =>
  import('./missions/mission-badge.tsx').then(({ MissionBadge }) => MissionBadge),
);
export const AnswerCard = later(() =>
  import('./answers/answer-card.tsx').then(({ AnswerCard }) => AnswerCard),
);
export const MakeScreen = later(
  () => import('./make/make-screen.tsx').then(({ MakeScreen }) => MakeScreen),
  missing,
);
export const ThingPicture = later(
  () => import('./make/thing-picture.tsx').then(({ ThingPicture }) => ThingPicture),
  () => <Glyph name="tick" size={64} />,
);
export const FindsScreen = later(
  () => import('./finds/finds-screen.tsx').then(({ FindsScreen }) => FindsScreen),
  missing,
);
export const OneScreen = later(
  () => import('./finds/one-screen.tsx').then(({ OneScreen }) => OneScreen),
  missing,
);
export const AgainScreen = later(
  () => import('./best/again-screen.tsx').then(({ AgainScreen }) => AgainScreen),
  missing,
);
export const BestScreen = later(
  () => import('./best/best-screen.tsx').then(({ BestScreen }) => BestScreen),
  missing,
);
export const MissionsScreen = later(
  () => import('./missions/missions-screen.tsx').then(({ MissionsScreen }) => MissionsScreen),
  missing,
);
export const DiplomaScreen = later(
  () => import('./diploma/diploma-screen.tsx').then(({ DiplomaScreen }) => DiplomaScreen),
  missing,
);
