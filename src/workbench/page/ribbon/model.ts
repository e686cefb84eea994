import type { Manifest, XmlElement } from "../../../manifest";

/** What a click on a button does: show the pane, or run the function the add-in associated with the name. */
export type RibbonAction =
  | { readonly kind: "showPane"; readonly page: string }
  | { readonly kind: "runFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Address of the icon of 32 pixels. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The custom tabs a manifest describes, in one language. Pages and icons keep the manifest's own addresses. */
export function ribbonOf(manifest: Manifest, locale: string): RibbonTab[] {
  const text = (owner: XmlElement | undefined) => manifest.value(owner?.attributes.resid ?? "", locale) ?? "";

  const button = (control: XmlElement): RibbonButton => {
    const tip = child(control, "Supertip");
    const icons = child(control, "Icon")?.children ?? [];
    return {
      id: control.attributes.id ?? "",
      label: text(child(control, "Label")),
      tip: { title: text(child(tip, "Title")), description: text(child(tip, "Description")) },
      icon: text(icons.find(({ attributes }) => attributes.size === "32") ?? icons[0]),
      action: action(child(control, "Action")),
    };
  };
  const action = (element: XmlElement | undefined): RibbonAction =>
    element?.attributes["xsi:type"] === "ShowTaskpane"
      ? { kind: "showPane", page: text(child(element, "SourceLocation")) }
      : { kind: "runFunction", functionName: child(element, "FunctionName")?.text.trim() ?? "" };

  return manifest.all("CustomTab").map((tab) => ({
    id: tab.attributes.id ?? "",
    label: text(child(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: group.attributes.id ?? "",
      label: text(child(group, "Label")),
      buttons: children(group, "Control").map(button),
    })),
  }));
}

const children = (element: XmlElement | undefined, name: string) =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];
const child = (element: XmlElement | undefined, name: string) => children(element, name)[0];
