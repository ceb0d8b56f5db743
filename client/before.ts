// Imported first: what must be set before anything else runs. Schemas must not compile themselves (the page's own policy
// forbids it), and the ground is light or dark before the first picture.
import { rememberedScheme } from './scheme.ts';

Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
document.documentElement.setAttribute('data-mantine-color-scheme', rememberedScheme());
