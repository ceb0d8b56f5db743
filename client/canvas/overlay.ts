// What is drawn over the discs and lines: rings, names, and the words of the link that is selected or pointed at.
import { type Palette, shortName } from './look.ts';
import { type Box, boxAt, covers, type Disc, meet, type Named, placeNames } from './names.ts';

export interface Overlay {
  discs: readonly (Disc & { name: string; weight: number; dim: boolean; more: number })[];
  /** Ringed nodes, the selected first. */
  ringed: readonly string[];
  pointed: string | null;
  /** Words to write at the middle of a link. */
  tags: readonly { x: number; y: number; text: string }[];
  /** Dates of the selected node's links, each with the places on its line where it may stand. */
  dates: readonly { text: string; places: readonly { x: number; y: number }[] }[];
  palette: Palette;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

function ring(paper: CanvasRenderingContext2D, { x, y, radius }: Disc, colour: string, width: number): void {
  paper.beginPath();
  paper.arc(x, y, radius + width / 2 + 1.5, 0, 2 * Math.PI);
  paper.lineWidth = width;
  paper.strokeStyle = colour;
  paper.stroke();
}

function haloed(
  paper: CanvasRenderingContext2D,
  text: string,
  at: { x: number; y: number },
  colours: [string, string],
): void {
  paper.lineJoin = 'round';
  paper.lineWidth = 4;
  paper.strokeStyle = colours[1];
  paper.strokeText(text, at.x, at.y);
  paper.fillStyle = colours[0];
  paper.fillText(text, at.x, at.y);
}

/** Heights to try for the words of a link, from the middle of its line. */
const ASIDE = [0, -24, 24, -44, 44];

/** Writes the words of a link in a frame, beside the line where a disc is in the way; gives what is then taken. */
function tag(
  paper: CanvasRenderingContext2D,
  { x, y, text }: { x: number; y: number; text: string },
  { discs, palette }: Overlay,
): Box {
  const words = shortName(text, 60);
  const width = paper.measureText(words).width + 14;
  const boxes = ASIDE.map((aside) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y + aside - 11,
    bottom: y + aside + 11,
  }));
  const isFree = (box: Box) => !discs.some((disc) => !disc.dim && covers(box, disc));
  const box = boxes.find(isFree) ?? { left: x - width / 2, right: x + width / 2, top: y - 11, bottom: y + 11 };
  paper.beginPath();
  paper.roundRect(box.left, box.top, width, 22, 6);
  paper.fillStyle = palette.ground;
  paper.fill();
  paper.lineWidth = 1.5;
  paper.strokeStyle = palette.ring;
  paper.stroke();
  paper.fillStyle = palette.text;
  paper.fillText(words, box.left + 7, box.top + 11.5);
  return box;
}

/** Writes dates on their lines where no disc and no other date is in the way; gives what is then taken. */
function drawDates(paper: CanvasRenderingContext2D, { dates, discs, palette }: Overlay): Box[] {
  const taken: Box[] = [];
  paper.font = `500 11.5px ${FONT}`;
  const isFree = (box: Box) => !taken.some((other) => meet(other, box)) && !discs.some((disc) => covers(box, disc));
  for (const { text, places } of dates) {
    const width = paper.measureText(text).width;
    const place = places.find(({ x, y }) => isFree(boxAt(x - width / 2, y, width)));
    if (!place) continue;
    const { x, y } = place;
    const box = boxAt(x - width / 2, y, width);
    taken.push(box);
    paper.fillStyle = palette.ground;
    paper.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    paper.fillStyle = palette.secondText;
    paper.fillText(text, x - width / 2, y);
  }
  return taken;
}

/** The names that may be written; faded discs keep theirs to themselves, but nothing is written over them. */
function namesOf(paper: CanvasRenderingContext2D, { discs, ringed, pointed }: Overlay): Named[] {
  const must = new Set(pointed === null ? ringed : [...ringed, pointed]);
  return discs.map(({ name, weight, dim, more, ...disc }): Named => {
    const isMust = must.has(disc.id);
    if (dim && !isMust) return { ...disc, text: '', width: 0, weight: -1, must: false };
    const text = `${shortName(name, isMust ? 60 : 28)}${more > 0 ? `  +${more}` : ''}`;
    return { ...disc, text, width: paper.measureText(text).width, weight, must: isMust };
  });
}

/** Draws all of it anew on a paper of this size, in pixels of the page. */
export function drawOverlay(paper: CanvasRenderingContext2D, overlay: Overlay, width: number, height: number): void {
  const { palette, discs, ringed, pointed } = overlay;
  paper.clearRect(0, 0, width, height);
  paper.textBaseline = 'middle';
  for (const disc of discs) {
    if (ringed.includes(disc.id)) ring(paper, disc, palette.ring, 3);
    else if (disc.id === pointed) ring(paper, disc, palette.ring, 1.5);
  }
  paper.font = `500 12px ${FONT}`;
  const tags = overlay.tags.map((each) => tag(paper, each, overlay));
  const written = [...tags, ...drawDates(paper, overlay)];
  paper.font = `500 12.5px ${FONT}`;
  for (const { text, x, y } of placeNames(namesOf(paper, overlay), { width, height, written })) {
    if (text !== '') haloed(paper, text, { x, y }, [palette.text, palette.ground]);
  }
}
