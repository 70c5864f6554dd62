// Settings of graphql-codegen for this API: what its scalars are in TypeScript, and documents as text, which is what the client
// sends. The explorer and the client's own operations are generated with them.

/** The scalars of the API in TypeScript. docs/scalars.md says what each means. */
export const scalars = { Date: 'string', DateTime: 'string', EDTF: 'string', LanguageTag: 'string', CountryCode: 'string', Int64: 'number' };

/** The `config` of a target. */
export const config = { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, strictScalars: true, scalars };
