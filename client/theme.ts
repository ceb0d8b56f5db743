// How Mantine's parts look here. Its variables stand in app.css: the page's policy allows no style made at run time.
import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** From pale to deep; shade 8 carries white text at 6:1. */
const ink: MantineColorsTuple = [
  '#eaf1fc',
  '#d3e1f8',
  '#a9c4f0',
  '#7ba4e8',
  '#568ae1',
  '#3a75da',
  '#2667d2',
  '#1a5ecb',
  '#0b57d0',
  '#084298',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 8,
  colors: { ink },
  respectReducedMotion: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    Checkbox: { defaultProps: { size: 'md' } },
  },
});
