/** The library as it is shipped, out of `dist`, with the types of its source: so it needs a build to run and none to check. */
export const library: typeof import("../../src/index.js") = await import(built("index"));
export const register: typeof import("../../src/register/index.js") = await import(built("register"));

function built(entry: string): string {
  return new URL(`../../dist/${entry}.js`, import.meta.url).href;
}
