/** The scalars of the API in TypeScript. docs/scalars.md says what each means. */
export declare const scalars: Record<'Date' | 'DateTime' | 'EDTF' | 'LanguageTag' | 'CountryCode' | 'Int64', 'string' | 'number'>;
/** The `config` of a target of graphql-codegen. */
export declare const config: { documentMode: 'string'; useTypeImports: boolean; enumsAsTypes: boolean; strictScalars: boolean; scalars: typeof scalars };
