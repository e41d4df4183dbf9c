import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/consumers/**", "node_modules/**"],
    globalSetup: ["scripts/generate-catalogue.mjs"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/catalogue/generated/**", "src/**/*.d.ts"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      thresholds: { lines: 95, branches: 95, statements: 95, functions: 95 },
    },
  },
});
