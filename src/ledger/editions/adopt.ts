import type { PolicyDocument, Target } from "../../policy/document";

/**
 * The document under the id of the version that a ledger holds: its items and targets then meet the rows of that version,
 * so that a merge updates them and keeps what was typed beside them.
 */
export function underId(document: PolicyDocument, id: string): PolicyDocument {
  if (document.id === id) return document;
  const renamed = (own: string): string =>
    own.startsWith(document.id) ? id + own.slice(document.id.length) : own;
  const targets = (own: Target[]): Target[] => own.map((target) => ({ ...target, id: renamed(target.id) }));
  return {
    ...document,
    id,
    sections: document.sections.map((section) => ({ ...section, id: renamed(section.id) })),
    items: document.items.map((item) => ({
      ...item,
      id: renamed(item.id),
      targets: targets(item.targets),
    })),
    unattachedTargets: targets(document.unattachedTargets),
  };
}
