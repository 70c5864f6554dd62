/** An operation as text that knows the types of its answer and of its variables. The constants of `liaison-client/operations` are such, and what graphql-codegen writes with `documentMode: 'string'`. A plain text is one too: its answer is unknown to the compiler. */
export interface TypedDocument<Data, Variables> {
    toString(): string;
    /** For the compiler only: there is no such value. */
    __apiType?: (variables: Variables) => Data;
}
/** Tells a mutation, which must go by POST. Where a document has several operations, any mutation counts. */
export declare function writes(text: string): boolean;
