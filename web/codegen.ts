// Types of the queries, generated from the schema of this repository: those of the explorer and those of the client, which the
// explorer asks by. Run `npm run codegen` after the schema or a query has changed; the output is committed, so that a build needs
// no generator.
import type { CodegenConfig } from '@graphql-codegen/cli';
import { config } from './client/codegen.js';

const generated: CodegenConfig = {
  schema: ['../schema.graphqls', '../graph/schema/*.graphqls'],
  generates: {
    'src/gql/': {
      documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    'client/src/operations.ts': {
      documents: ['client/operations.graphql'],
      plugins: ['typescript-operations', './client/scripts/documents.mjs'],
      config,
    },
  },
};

export default generated;
