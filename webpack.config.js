const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { buildAddresses, developmentUrl, Warning } = require("./scripts/build-addresses");
const { BundleSizes } = require("./scripts/bundle-sizes");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/** The source documents, where a module imports one. */
const texts = { test: /\.txt$/, type: "asset/source" };

/** Tables of pdf.js, as bytes in the one chunk that holds them. */
const codeMaps = { test: /\.bcmap$/, type: "asset/bytes" };

/** The reader of .doc is written for Node: in a browser it gets Node's Buffer from a package, and what it needs of streams. */
const docReader = {
  test: /[\\/]word-extractor[\\/]lib[\\/]/,
  use: path.resolve(__dirname, "scripts/buffer-loader.js"),
  resolve: { alias: { stream: path.resolve(__dirname, "src/files/doc/stream.ts") } },
};

/** Lists that formulas look things up in are made once, by the build. */
const catalogue = {
  resource: path.resolve(__dirname, "src/catalogue/built-in.ts"),
  resourceQuery: { not: /evaluated/ },
  use: path.resolve(__dirname, "scripts/evaluate-loader.js"),
};

/** functions.json, from the same table as the functions. */
const metadata = {
  resource: path.resolve(__dirname, "src/functions/functions.ts"),
  use: {
    loader: path.resolve(__dirname, "scripts/emit-json-loader.js"),
    options: { module: path.resolve(__dirname, "src/functions/metadata.ts"), file: "functions.json" },
  },
};

/** The pure rooms do nothing when imported, so what a bundle does not use of them is left out. */
const pure = {
  include: ["lists", "policy", "check", "ledger", "report", "corrections"].map((room) =>
    path.resolve(__dirname, "src", room),
  ),
  sideEffects: false,
};

const cached = {
  type: "filesystem",
  cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
  buildDependencies: { config: [__filename] },
};

/** The command line for Node: the program, what its threads run, and what either loads on demand. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { taizhang: "./src/cli/main.ts", reader: "./src/cli/reading/worker.ts" },
  output: {
    path: path.resolve(__dirname, "dist/cli"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  // The pool starts a file of its own package in each thread.
  externals: { piscina: "commonjs piscina" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript, texts, codeMaps, catalogue] },
  optimization: { minimize: false },
  performance: false,
  devtool: "source-map",
  stats: "errors-warnings",
};

/** The manifest check for scripts/manifest-check.mjs, the demo for demo/run.mjs. */
const tools = {
  ...cli,
  name: "tools",
  entry: { manifest: "./src/manifest/tool.ts", demo: "./demo/make.ts" },
  output: {
    path: path.resolve(__dirname, ".cache/tools"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  devtool: false,
};

/** What the add-in's two configurations have in common; `output` is the folder, `dist` unless --env output=… names another. */
function shared({ output = "dist" } = {}, { mode } = {}) {
  return {
    target: ["web", "es2022"],
    output: { path: path.resolve(__dirname, output) },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript, texts, codeMaps, docReader, catalogue, pure] },
    // A third of terser's time for half a per cent more; the readers of .pdf and .docx are large.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    performance: false,
    devtool: mode === "production" ? false : "source-map",
    cache: cached,
    stats: "errors-warnings",
  };
}

/**
 * The custom functions, for themselves: Excel may load them without the page, and a page holding two runtimes of one
 * configuration runs its entries twice. Their lazy reader lies in the same folder.
 */
function functions(env, argv) {
  const common = shared(env, argv);
  return {
    ...common,
    name: "functions",
    entry: { functions: "./src/functions/functions.ts" },
    output: {
      ...common.output,
      uniqueName: "taizhang-functions",
      publicPath: "",
      // The manifest names functions.js.
      filename: "functions.js",
      chunkFilename: "functions.[name].js",
    },
    module: { rules: [...common.module.rules, metadata] },
    plugins: [new BundleSizes([{ name: "Custom functions", limit: 40, groups: ["functions"] }])],
  };
}

/**
 * The add-in's page: with `functions`, what is put on any static https server as it is.
 * --env baseUrl=https://…  where that is; --env officeJs=…  office.js, as an address or a path on the same server.
 */
function addin(env = {}, argv = {}) {
  const { base, officeJs, warning } = buildAddresses(env);
  const common = shared(env, argv);
  return {
    ...common,
    name: "addin",
    entry: {
      // One runtime for both, so that the ribbon and the pane share one instance of every module they have in common.
      commands: { import: "./src/commands/index.ts", runtime: "runtime" },
      taskpane: { import: "./src/taskpane/boot.ts", runtime: "runtime" },
    },
    output: {
      ...common.output,
      // What the page alone names can be cached for ever.
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      clean: { keep: /^(?:cli\/|functions\.)/ },
    },
    optimization: {
      ...common.optimization,
      splitChunks: {
        chunks: "async",
        cacheGroups: {
          react: { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 2 },
          fluent: {
            name: "fluent",
            // What the frame needs; the steps bring their own controls with them.
            chunks: (chunk) => chunk.name === "app",
            test: /node_modules[\\/](?:@fluentui|@griffel|@floating-ui|@swc|tabster|keyborg|rtl-css-js|stylis)[\\/]/,
            priority: 1,
          },
        },
      },
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["commands", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          // The built-in documents, read when someone chooses one.
          { from: "seeds/*.txt", to: "documents/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (text) => text.toString("utf8").replaceAll(developmentUrl, base),
          },
        ],
      }),
      ...(warning ? [new Warning(warning)] : []),
      // With the 40 kB of the custom functions the first load stays within 170 kB.
      new BundleSizes([{ name: "Pane, first load", limit: 130, groups: ["commands", "taskpane", "app"] }]),
    ],
  };
}

/** The page that plays Excel. Serves nobody but the person at this machine, so it is not squeezed: building is what counts. */
const workbench = {
  name: "workbench",
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/page/index.tsx" },
  output: {
    path: path.resolve(__dirname, ".cache/workbench/page"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: "./src/workbench/page/index.html",
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: "src/workbench/page/page.css" },
        { from: "node_modules/@univerjs/preset-sheets-core/lib/index.css", to: "univer.css" },
      ],
    }),
  ],
  performance: false,
  devtool: false,
  cache: cached,
  stats: "errors-warnings",
};

/** Own origin and office.js's, nothing else. Fluent writes its styles into <style> elements, hence 'unsafe-inline' there. */
function contentSecurityPolicy(officeJs) {
  const office = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    `connect-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = (env, argv) => {
  const { fault } = buildAddresses(env);
  if (fault) {
    // A thrown error would come with webpack's own stack before it.
    console.error(fault);
    process.exit(2);
  }
  return [cli, tools, functions(env, argv), addin(env, argv), workbench];
};
