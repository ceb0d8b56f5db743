// Tests run TypeScript as it stands (compiled on the fly by SWC); types are checked by `npm run typecheck`.

/** Test files that use one Neo4j each empty it first, so they may not run side by side. */
const oneNeo4j = process.env.ENTENTE_TEST_NEO4J_URI || process.env.NEO4J_URI;

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  reporters: ['default', '<rootDir>/tests/tally.mjs'],
  maxWorkers: oneNeo4j ? 1 : 2,
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' },
        module: { type: 'es6' },
      },
    ],
  },
};
