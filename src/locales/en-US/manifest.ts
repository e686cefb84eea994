import type { ManifestText } from "../zh-CN/manifest";

export const manifestText: ManifestText = {
  fine: "The manifest is fine: {file}, {rules} rules.",
  found: "Findings in the manifest ({count}): {file}",
  unreadable: "Cannot read the file: {file}. Check the path; a build puts the manifest at dist/manifest.xml",
  alone:
    "{folder} holds the manifest and nothing else of the add-in, so icons and files were not looked for; to check them too, check the built dist/manifest.xml, or the one in the folder of the web site.",
  lookedIn: "Icons and files were looked for in {folder}, where the manifest is.",
  rules: {
    wellFormed: "Not well-formed XML: {what}",
    elementOrder: "Elements missing, unknown or out of order: {what}",
    namespaces: "Element in the wrong namespace: {what}",
    guid: "Id is not a valid GUID: {what}",
    version: "A version is 1 to 4 numbers up to 65535: {what}",
    residsResolve: "resid without a resource of its kind: {what}",
    residLength: "resid empty or longer than 32 characters: {what}",
    resourcesUsed: "Resource never used: {what}",
    distinctIds: "id repeated or longer than 125 characters: {what}",
    shortStrings: "Short text empty or longer than 125 characters: {what}",
    longStrings: "Long text empty or longer than 250 characters: {what}",
    locale: "The default locale should be zh-CN: {what}",
    translations: "A text should be Chinese, with exactly one English override for en-US: {what}",
    https: "Address is not https: {what}",
    oneBase: "Address outside the folder of the page: {what}",
    filesExist: "The address names a file that is not there: {what}",
    icons: "Icon missing or of another size: {what}",
    oneRuntime: "Not one long-lived page everywhere: {what}",
    requirements: "Requirement sets differ from what the code uses: {what}",
    actions: "Ribbon commands differ from those the code associates: {what}",
    permissions: "Permissions should be ReadWriteDocument: {what}",
    namespace: "The functions' namespace should be one English word in every language: {what}",
    functionNames:
      "Id or name of a custom function (letter first, at least 3 characters, not like a cell address): {what}",
    functionsDistinct: "Id or name of a custom function repeated: {what}",
  },
};
