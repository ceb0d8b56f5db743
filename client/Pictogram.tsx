// The pictogram of a kind on a disc of its colour, as on the canvas; the word beside it says the same, so it is silent.

import { outline } from '../model/pictograms.ts';
import { drawnAs } from './kinds.ts';

export function Pictogram({ label, size = 22 }: { label: string; size?: number }) {
  const { colour, pictogram } = drawnAs(label);
  return (
    <svg className="pictogram" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="20" fill={colour} />
      <path transform="translate(8 8)" d={outline(pictogram)} fill="#fff" fillRule="evenodd" />
    </svg>
  );
}
