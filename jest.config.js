/** jest with swc; node by default, a file that needs a DOM asks for jsdom in its first comment. */
module.exports = {
  testEnvironment: "node",
  // Generous, for a test says what is right and the bench what is fast; it is there to end what hangs.
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "\\.txt$": "<rootDir>/scripts/text-transform.js",
    "\\.bcmap$": "<rootDir>/scripts/bytes-transform.js",
    // Packages that come as modules alone.
    "node_modules/(?:pdfjs-dist|parse5|entities)/.+\\.m?js$": [
      "@swc/jest",
      { module: { type: "commonjs" }, jsc: { target: "es2022" } },
    ],
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(?:pdfjs-dist|parse5|entities)/)"],
};
