import { fill } from "../../locales/fill";
import { Message } from "../controls/message";
import { filesStepText } from "./text";

/** More titles than these are counted. */
const SHOWN = 4;

/** The workbook has a ledger of documents that are not here; `missing` are their titles, as far as it tells them. */
export function StrangeLedger({ missing }: { readonly missing: readonly string[] }) {
  const text = filesStepText();
  const named = missing
    .slice(0, SHOWN)
    .map((title) => fill(text.title, { title }))
    .join(text.titleSeparator);
  const titles =
    missing.length > SHOWN ? fill(text.strangeMore, { titles: named, count: missing.length }) : named;
  const documents = missing.length > 0 ? fill(text.strangeDocuments, { titles }) : "";
  return <Message intent="info">{fill(text.strangeLedger, { documents })}</Message>;
}
