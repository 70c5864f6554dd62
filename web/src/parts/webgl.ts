// Whether the browser draws with WebGL 2, which the drawing of networks needs.
let known: boolean | undefined;

/** Tells whether WebGL 2 is there. The answer is kept, since asking makes a drawing context, and a browser has few. */
export function hasWebGL(): boolean {
  if (known === undefined) {
    const context = document.createElement('canvas').getContext('webgl2');
    known = context !== null;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return known;
}
