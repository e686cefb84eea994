import type { Manifest } from "./manifest";
import { pngSize } from "./png";
import type { Rule } from "./rule";

/** Every address in the manifest: resources with their overrides, header icons, the page, domains. */
function addresses(manifest: Manifest): string[] {
  const header = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].flatMap((name) =>
    manifest.all(name),
  );
  return [
    ...manifest.resources
      .filter(({ kind }) => kind === "Images" || kind === "Urls")
      .flatMap(({ value, overrides }) => [value, ...overrides.map((override) => override.value)]),
    ...header.flatMap(({ attributes: { DefaultValue } }) => DefaultValue ?? []),
    ...manifest.all("AppDomain").map(({ text }) => text),
  ];
}

export const https: Rule = (manifest) =>
  addresses(manifest).filter((address) => !URL.canParse(address) || new URL(address).protocol !== "https:");

/** Nothing comes from anywhere but the folder of the page. */
export const oneBase: Rule = (manifest) =>
  addresses(manifest).filter((address) => !address.startsWith(manifest.baseUrl));

/** The pages and data the manifest names are there. Pages exist only once built, so only a built folder is asked. */
export const filesExist: Rule = (manifest, { file }) =>
  manifest.resources
    .filter(({ kind }) => kind === "Urls")
    .map(({ value }) => value.slice(manifest.baseUrl.length))
    .filter((path) => file(path) === undefined);

/** Excel draws 16, 32 and 80 px; each must be named, exist, and be of the size it is named for. */
export const icons: Rule = (manifest, { file }) => {
  const broken = (url: string, size: number) => {
    const bytes = file(url.slice(manifest.baseUrl.length));
    const drawn = bytes && pngSize(bytes);
    return drawn?.width === size && drawn.height === size ? [] : [`${url} ${size}`];
  };
  const images = manifest.all("Icon").flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => Number(attributes.size));
    const missing = [16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `Icon ${size}`);
    const wrong = children.flatMap(({ attributes }) =>
      broken(manifest.resource(attributes.resid ?? "")?.value ?? "", Number(attributes.size)),
    );
    return [...missing, ...wrong];
  });
  const header = (name: string, size: number) =>
    broken(manifest.base(name)?.attributes.DefaultValue ?? "", size);
  return [...new Set([...images, ...header("IconUrl", 32), ...header("HighResolutionIconUrl", 64)])];
};

/** One page for the pane, the ribbon's commands and the functions, or Excel starts several runtimes or none. */
export const oneRuntime: Rule = (manifest) => {
  const runtimes = manifest.all("Runtime");
  const [runtime] = runtimes;
  const resid = runtime?.attributes.resid ?? "";
  const pages = ["Page", "Action"].flatMap((name) =>
    manifest.all(name).flatMap(({ children }) => children.filter((child) => child.name === "SourceLocation")),
  );
  const others = [...pages, ...manifest.all("FunctionFile")]
    .filter(({ attributes }) => attributes.resid !== resid)
    .map(({ name, attributes }) => `${name} ${attributes.resid}`);
  const long = runtimes.length === 1 && runtime?.attributes.lifetime === "long" ? [] : ["Runtime lifetime"];
  const settings =
    manifest.resource(resid)?.value === manifest.pageUrl ? [] : ["DefaultSettings/SourceLocation"];
  return [...others, ...long, ...settings];
};
