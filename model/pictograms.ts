// The pictograms of the kinds: outlines in a box of 24 by 24, filled with one colour. Data only.

/** Path data by pictogram name (kinds.ts). Holes are cut by the even-odd rule. */
export const PICTOGRAMS: Readonly<Record<string, string>> = {
  bust: 'M12 3a4.6 4.6 0 1 1 0 9.2A4.6 4.6 0 0 1 12 3ZM3.6 21c0-4.6 3.6-7.4 8.4-7.4s8.4 2.8 8.4 7.4Z',
  flag: 'M5 2.5h2.2v19H5ZM8.4 4h11.4l-3.4 4.3 3.4 4.3H8.4Z',
  building: 'M4 21V3.5h10V9h6v12h-5v-4h-2.4v4ZM6.6 6.2v2.4H9V6.2ZM6.6 11v2.4H9V11ZM15.4 11.6V14h2.2v-2.4Z',
  pin: 'M12 2.5c4 0 7 2.9 7 6.8 0 4.9-7 12.2-7 12.2S5 14.2 5 9.3c0-3.9 3-6.8 7-6.8ZM12 6.6a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z',
  columns: 'M12 2.5 21.5 7.5v2h-19v-2ZM4.5 11h2.8v7H4.5ZM10.6 11h2.8v7h-2.8ZM16.7 11h2.8v7h-2.8ZM2.5 19.2h19v2.3h-19Z',
  card: 'M2.5 5h19v14h-19ZM8 8a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 8 8ZM4.6 16.6h6.8c0-2-1.5-3.2-3.4-3.2s-3.4 1.2-3.4 3.2ZM13.5 9v1.8h5.5V9ZM13.5 13v1.8h5.5V13Z',
  bars: 'M3.5 15h4v6h-4ZM10 9.5h4V21h-4ZM16.5 3.5h4V21h-4Z',
  tag: 'M3 3h9l9 9-9 9-9-9ZM7.4 5.6a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8Z',
  calendar: 'M3.5 5H7V2.8h2.3V5h5.4V2.8H17V5h3.5v16h-17ZM5.8 10v8.7h12.4V10ZM8 12h3v3H8Z',
  plane:
    'M10.7 3.5c0-1 .5-1.7 1.3-1.7s1.3.7 1.3 1.7v5.2l8 5v2.2l-8-2.5v4.5l2.3 1.9v1.7L12 20.6l-3.6.9v-1.7l2.3-1.9v-4.5l-8 2.5v-2.2l8-5Z',
  sheet: 'M5 2.5h9.5L19 7v14.5H5ZM8 9.5v1.8h8V9.5ZM8 13v1.8h8V13ZM8 16.5v1.8h5v-1.8Z',
  embassy:
    'M11 1.8h6.5v4H12.9V8.3L21 12v2H3v-2l8-3.7ZM4.5 15.5h3v4h-3ZM10.5 15.5h3v4h-3ZM16.5 15.5h3v4h-3ZM2.5 20.2h19v1.8h-19Z',
  seat: 'M7 2.5h10v9.5H7ZM4 9h1.8v4.5h12.4V9H20v7.5h-3.2v5H14.5v-5h-5v5H7.2v-5H4Z',
  podium: 'M10.8 2.5h2.4v5.3H20l-2 5.2H6L4 7.8h6.8ZM7.5 14.5h9L15.2 21.5H8.8Z',
  number:
    'M8.3 3h2.4l-.7 4.5h4.2l.7-4.5h2.4l-.7 4.5h3.9v2.3h-4.3l-.7 4.4h3.8v2.3h-4.2L14.4 21H12l.7-4.5H8.5L7.8 21H5.4l.7-4.5H2.5v-2.3h4l.7-4.4H3.5V7.5h4.1ZM9.6 9.8l-.7 4.4h4.2l.7-4.4Z',
  speech: 'M2.5 3.5h19v13H12L6.5 21.5v-5h-4ZM6 7.2v1.9h12V7.2ZM6 11v1.9h8V11Z',
  scroll:
    'M6 2.5h12.5c1.7 0 3 1.3 3 3V8H18v10.5c0 1.7-1.3 3-3 3H5.5c-1.7 0-3-1.3-3-3V16H6ZM8.5 7v1.8h7V7ZM8.5 11v1.8h7V11Z',
  link: 'M4 15.5h3.5v1.8H16.5v-1.8H20v5h-3.5v-1.8h-9v1.8H4ZM6 4h12v3H6Z',
};

/** The outline of a pictogram; a dot for a name that is not in the table. */
export function outline(pictogram: string): string {
  return PICTOGRAMS[pictogram] ?? 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z';
}

/** The pictogram as an image for the canvas, in white. */
export function imageOf(pictogram: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24"><path fill="#fff" fill-rule="evenodd" d="${outline(pictogram)}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
