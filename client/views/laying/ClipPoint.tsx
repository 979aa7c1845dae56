import { LayingMenu } from './LayingMenu.tsx';
import { Lines } from './Lines.tsx';

/** One point of the clip, with what one may link it to. */
export const ClipPoint = ({ at, text }: { readonly at: number; readonly text: string }) => (
  <li>
    <span dir="auto">{text}</span>
    <LayingMenu end={{ kind: 'point', point: at }} />
    <Lines end={{ kind: 'point', point: at }} />
  </li>
);
