/**
 * Whether WebGL here is drawn by the processor. Smoothed edges cost a graphics card nothing and a processor a third of
 * every frame, so they are left out there.
 */
export function isSoftwareRendered(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return false;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer);
}
