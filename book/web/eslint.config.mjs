// What is looked for in all JavaScript of the repository: npx eslint -c book/web/eslint.config.mjs .
import js from "@eslint/js";
import globals from "globals";

const IN_BROWSER = ["book/web/**/*.js", "book/assets/**/*.js", "code/nnlab/explorers/*/js/*.js"];

export default [
  { ignores: ["**/node_modules/", "_build/", ".venv/", "**/bundle.js"] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-shadow": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  { files: IN_BROWSER, languageOptions: { globals: globals.browser } },
  { files: ["**/*.mjs", "book/_ext/**/*.js"], languageOptions: { globals: globals.node } },
];
