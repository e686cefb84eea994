/**
 * What each element may hold, in order: DTD content models (`?`, `*`, `+`, `|`).
 * Source: the schemas of [MS-OWEMXML] (appforoffice 1.1 and taskpaneappversionoverrides 1.0), narrowed to what this
 * manifest needs. Elements absent from the table hold no elements. Key: parent/element, else element.
 */
const models: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl? AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
  DisplayName: "Override*",
  "OfficeApp/Description": "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  "VersionOverrides/Hosts": "Host",
  "VersionOverrides/Hosts/Host": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "DesktopFormFactor/ExtensionPoint": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "Image+",
  Action: "(FunctionName|TaskpaneId SourceLocation)",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  "Images/Image": "Override*",
  Url: "Override*",
  String: "Override*",
};

/** Whether an element's children are those its model allows; `path` is its ancestors' names, itself last. */
export function contentFits(path: readonly string[], children: readonly string[]): boolean {
  const model = [3, 2, 1]
    .map((depth) => models[path.slice(-depth).join("/")])
    .find((found) => found !== undefined);
  return expression(model ?? "").test(children.map((name) => `${name} `).join(""));
}

/** `A B?` becomes `^(?:A )(?:B )?$`. */
function expression(model: string): RegExp {
  const parts = model.split(" ").map((part) => part.replace(/[A-Za-z]+/g, "(?:$& )"));
  return new RegExp(`^${parts.join("")}$`);
}
