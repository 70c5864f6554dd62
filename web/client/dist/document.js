/** Tells a mutation, which must go by POST. Where a document has several operations, any mutation counts. */
export function writes(text) {
    const bare = text.replace(/"""[^]*?"""|"(?:\\.|[^"\\])*"|#[^\n\r]*/g, '');
    let depth = 0;
    for (const [token] of bare.matchAll(/[{}]|\bmutation\b/g)) {
        if (token === '{')
            depth++;
        else if (token === '}')
            depth--;
        else if (depth === 0)
            return true;
    }
    return false;
}
