/** A page of a list, as every list of the API has it. */
export type Connection = {
    pageInfo: {
        hasNextPage: boolean;
        endCursor?: string | null;
    };
    edges?: readonly unknown[];
    nodes?: readonly unknown[];
};
/** An entry of a list: an edge where the operation selects edges, else a node. */
export type Entry<C extends Connection> = C extends {
    edges: readonly (infer E)[];
} ? E : C extends {
    nodes: readonly (infer N)[];
} ? N : never;
/** The entries of a page. */
export declare function entriesOf<C extends Connection>(page: C): Entry<C>[];
