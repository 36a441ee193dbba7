import { Drawing } from './icon.tsx';

/** Drawn here and not with the others: those come with the first view. */
const shapes = {
  qr: 'M4 4H9.5V9.5H4ZM14.5 4H20V9.5H14.5ZM4 14.5H9.5V20H4ZM14.5 14.5v.01M20 14.5V17M17.2 17.2v.01M14.5 20V17.6M17.6 20H20',
  print: 'M7 8.5V3.5H17V8.5M7 17H3.5V8.5H20.5V17H17M7 13.5H17V20.5H7Z',
  copy: 'M9 8.5H20V20.5H9ZM15.5 8.5V3.5H4V15.5H9',
  picture: 'M3.5 5H20.5V19H3.5ZM3.5 16 9 10.5 14 15.5 16.5 13 20.5 17M15.5 9v.01',
} as const;

export const InviteIcon = ({ name }: { name: keyof typeof shapes }) => <Drawing d={shapes[name]} />;
