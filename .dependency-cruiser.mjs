/** Imports run downwards only; what runs where is said here once and checked by `npm run lint`. */
const layers = ["model", "clauses", "definition", "lifecycle", "relations", "answers"];
const engine = `^src/(index\\.ts$|(${layers.join("|")})/)`;

const downwards = layers.slice(0, -1).map((layer, height) => ({
  name: `${layer}-looks-down`,
  comment: `src/${layer} may not import a layer above it.`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(${layers.slice(height + 1).join("|")})/` },
}));

export default {
  forbidden: [
    ...downwards,
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "engine-stands-alone",
      comment: "The engine knows no catalogue, register, adapter or command line.",
      severity: "error",
      from: { path: engine },
      to: { path: "^src/", pathNot: engine },
    },
    {
      name: "root-is-for-outsiders",
      comment: "Inside the engine a module imports what it needs where that stands, not the root.",
      severity: "error",
      from: { path: `^src/(${layers.join("|")})/` },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "nothing-imports-the-command-line",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "node-only-in-the-command-line",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "temporal-only-on-its-subpath",
      comment: "Importing the engine must not load the polyfill.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/temporal/" },
      to: { path: "temporal-polyfill", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "two-dependencies",
      comment:
        "At run time the package needs zod and temporal-polyfill and nothing else; csv-parse is built into what reads tables.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        pathNot: "node_modules/csv-parse/",
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown", "undetermined"],
      },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
