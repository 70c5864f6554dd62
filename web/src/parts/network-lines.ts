// Interrupted lines for the WebGL drawing, whose library draws solid ones: the library's own line, with gaps along its length.
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { LinkState } from './link-states';

type Info = Parameters<EdgeRectangleProgram['setUniforms']>[1];

/** A line whose pattern repeats: a dash and a gap, and for a dash with a dot two lengths more, in pixels. */
function interrupted(dash: number, gap: number, dot = 0, after = 0) {
  const period = (dash + gap + dot + after).toFixed(1);
  const [first, second, third] = [dash, dash + gap, dash + gap + dot].map((n) => n.toFixed(1));
  return class extends EdgeRectangleProgram {
    override getDefinition() {
      const definition = super.getDefinition();
      return {
        ...definition,
        UNIFORMS: [...definition.UNIFORMS, 'u_viewport'] as unknown as typeof definition.UNIFORMS,
        VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
          /void main\(\s*(void)?\s*\) \{/,
          `uniform vec2 u_viewport;
           varying float v_along;
           void main() {
             v_along = a_positionCoef * length((u_matrix * vec3(a_positionEnd - a_positionStart, 0)).xy * u_viewport * 0.5);`,
        ),
        FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace('precision mediump float;', 'precision highp float;').replace(
          /void main\(\s*(void)?\s*\) \{/,
          `varying float v_along;
           void main() {
             float at = mod(v_along, ${period});
             if (at > ${first} && !(at > ${second} && at < ${third})) discard;`,
        ),
      };
    }
    override setUniforms(params: RenderParams, info: Info) {
      super.setUniforms(params, info);
      const place = (info.uniformLocations as Record<string, WebGLUniformLocation>).u_viewport;
      if (place) info.gl.uniform2f(place, params.width, params.height);
    }
  };
}

/** The kinds of lines by the state of a link; base.css has the same for SVG. A dot in a line says that the link is only implied. */
export const lines: Record<LinkState, ReturnType<typeof interrupted>> = {
  known: EdgeRectangleProgram,
  implied: interrupted(14, 4, 3, 4),
  unsure: interrupted(6, 4),
  unsureImplied: interrupted(5, 4, 2, 4),
  over: interrupted(2, 5),
};
