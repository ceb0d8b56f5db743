// What is drawn over the discs and lines: rings, names, and the words of the link that is selected or pointed at.
import { type Palette, shortName } from './look.ts';
import { type Disc, type Named, placeNames } from './names.ts';

export interface Overlay {
  discs: readonly (Disc & { name: string; weight: number; dim: boolean; more: number })[];
  /** Ringed nodes, the selected first. */
  ringed: readonly string[];
  pointed: string | null;
  /** Words to write at the middle of a link. */
  tags: readonly { x: number; y: number; text: string }[];
  /** Dates of the selected node's links, at the middle of each line. */
  dates: readonly { x: number; y: number; text: string }[];
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

function tag(
  paper: CanvasRenderingContext2D,
  { x, y, text }: { x: number; y: number; text: string },
  palette: Palette,
): void {
  const words = shortName(text, 60);
  const width = paper.measureText(words).width + 14;
  paper.beginPath();
  paper.roundRect(x - width / 2, y - 11, width, 22, 6);
  paper.fillStyle = palette.ground;
  paper.fill();
  paper.lineWidth = 1.5;
  paper.strokeStyle = palette.ring;
  paper.stroke();
  paper.fillStyle = palette.text;
  paper.fillText(words, x - width / 2 + 7, y + 0.5);
}

/** Draws all of it anew on a paper of this size, in pixels of the page. */
export function drawOverlay(paper: CanvasRenderingContext2D, overlay: Overlay, width: number, height: number): void {
  const { palette, discs, ringed, pointed } = overlay;
  paper.clearRect(0, 0, width, height);
  paper.textBaseline = 'middle';
  paper.font = `500 12.5px ${FONT}`;
  const must = new Set(pointed === null ? ringed : [...ringed, pointed]);
  const named = discs.flatMap(({ name, weight, dim, more, ...disc }): Named[] => {
    if (dim && !must.has(disc.id)) return [];
    const text = `${shortName(name, must.has(disc.id) ? 60 : 28)}${more > 0 ? `  +${more}` : ''}`;
    return [{ ...disc, text, width: paper.measureText(text).width, weight, must: must.has(disc.id) }];
  });
  const silent = discs.filter(({ dim, id }) => dim && !must.has(id));
  const blocks = silent.map((disc): Named => ({ ...disc, text: '', width: 0, weight: -1, must: false }));
  for (const disc of discs) {
    if (ringed.includes(disc.id)) ring(paper, disc, palette.ring, 3);
    else if (disc.id === pointed) ring(paper, disc, palette.ring, 1.5);
  }
  for (const { text, x, y } of placeNames([...named, ...blocks], width, height)) {
    if (text !== '') haloed(paper, text, { x, y }, [palette.text, palette.ground]);
  }
  paper.font = `500 11.5px ${FONT}`;
  for (const { x, y, text } of overlay.dates) {
    const width = paper.measureText(text).width;
    paper.fillStyle = palette.ground;
    paper.fillRect(x - width / 2 - 4, y - 8, width + 8, 16);
    paper.fillStyle = palette.secondText;
    paper.fillText(text, x - width / 2, y);
  }
  paper.font = `500 12px ${FONT}`;
  for (const each of overlay.tags) tag(paper, each, palette);
}
