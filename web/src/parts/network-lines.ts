// Dashed and dotted lines for the WebGL drawing, whose library draws solid ones: the library's own line, interrupted along its length.
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

type Info = Parameters<EdgeRectangleProgram['setUniforms']>[1];

/** A line with `drawn` pixels of every `period`. */
function interrupted(drawn: number, period: number) {
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
             if (mod(v_along, ${period.toFixed(1)}) > ${drawn.toFixed(1)}) discard;`,
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

/** The kinds of lines by the state of a link. */
export const lines = { known: EdgeRectangleProgram, unsure: interrupted(6, 10), over: interrupted(2, 7) };
