import { VirtualList } from "../controls/virtualList";
import type { ConflictChoice, LedgerState } from "../ledger/ledgerStore";
import { DifferenceLine } from "./differenceLine";
import type { Difference } from "./differences";
import { fillingText } from "./text";

interface DifferenceListProps {
  readonly label: string;
  readonly differences: readonly Difference[];
  readonly sheets: LedgerState["sheets"];
  readonly decisions: LedgerState["decisions"];
  readonly disabled: boolean;
  readonly onChoice: (id: string, choice: ConflictChoice) => void;
  readonly onRow: (table: string, row: string) => void;
}

export function DifferenceList(props: DifferenceListProps) {
  const { label, differences, sheets, decisions, disabled, onChoice, onRow } = props;
  return (
    <VirtualList
      label={label}
      items={differences}
      empty={fillingText().emptyList}
      keyOf={({ id }) => id}
      heightOf={({ conflict, cell }) => (conflict ? 110 : cell ? 48 : 30)}
      testId="differences"
      line={(difference) => (
        <DifferenceLine
          difference={difference}
          sheet={sheets.get(difference.table)}
          choice={decisions.get(difference.id) ?? "later"}
          disabled={disabled}
          onChoice={(choice) => onChoice(difference.id, choice)}
          onRow={(row) => onRow(difference.table, row)}
        />
      )}
    />
  );
}
