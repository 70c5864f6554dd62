/** The entries of a page. */
export function entriesOf(page) {
    return [...(page.edges ?? page.nodes ?? [])];
}
