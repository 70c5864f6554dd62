// Types of the queries, generated from the schema of this repository. Run `npm run codegen` after the schema or a
// query has changed; the output is committed, so that a build needs no generator.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: ['../schema.graphqls', '../graph/schema/*.graphqls'],
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', EDTF: 'string', LanguageTag: 'string', CountryCode: 'string', Int64: 'number' },
      },
    },
  },
};

export default config;
