import { Drawing } from '../ui/icon.tsx';

/** Drawn here and not with the others: those come with the first view. */
const shapes = {
  'home-screen': 'M7 2.8H17V21.2H7ZM12 7.6v6M9.4 11.2 12 13.8l2.6-2.6M10 17.6h4',
  'screen-on':
    'M8.5 7.5H15.5V20.5H8.5ZM11.2 17.6h1.6M12 1.6v2.6M5.4 3.6l1.7 2M18.6 3.6l-1.7 2M2.6 9.4l2.6.5M21.4 9.4l-2.6.5',
} as const;

/** A drawing beside a word, in the pen of every icon. */
export const PhoneIcon = ({ name }: { name: keyof typeof shapes }) => <Drawing d={shapes[name]} />;
