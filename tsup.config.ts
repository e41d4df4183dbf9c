import type { Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";

const library = {
  index: "src/index.ts",
  temporal: "src/temporal/index.ts",
  register: "src/register/index.ts",
  catalogue: "src/catalogue/index.ts",
  formats: "src/formats/index.ts",
};

/**
 * The treaties are data. `scripts/build-catalogue.mjs` writes them to `dist/catalogue/` when tsup is done, so the
 * dynamic imports of `src/catalogue/generated/index.ts` stay imports and point there.
 */
const treatiesStayOutside: Plugin = {
  name: "treaties-stay-outside",
  setup(build) {
    const extension = build.initialOptions.outExtension?.[".js"] ?? ".js";
    build.onResolve({ filter: /^\.\/.*\.js$/ }, ({ importer, kind, path }) =>
      kind === "dynamic-import" && /[\\/]catalogue[\\/]generated[\\/]index\.ts$/.test(importer)
        ? { path: path.replace(/^\.\/(.*)\.js$/, `./catalogue/$1${extension}`), external: true }
        : undefined,
    );
  },
};

const shared: Options = {
  outDir: "dist",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  minify: false,
  treeshake: false,
  clean: false,
  external: ["zod", /^zod\//, "temporal-polyfill", /^temporal-polyfill\//, /^node:/],
  esbuildPlugins: [treatiesStayOutside],
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...shared, name: "esm", format: "esm", entry: { ...library, cli: "src/cli/main.ts" } },
  {
    ...shared,
    name: "cjs",
    format: "cjs",
    entry: library,
    // tsup hands split CJS to sucrase, which turns `?.` and `??` into slow calls; esbuild writes plain conditions.
    esbuildOptions(options) {
      options.supported = { "optional-chain": false, "nullish-coalescing": false };
    },
  },
]);
