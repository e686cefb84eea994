/** The verbs' batches, recorded as they went over the wire, replayed on another workbook: as a recording made in a real Excel will be. */
import { check, fill, freeze, thaw, undo } from "../../src/excel";
import { createHost, parseRecording, replay } from "../../src/workbench/host";
import { document, item, target } from "../ledger/sample";
import { describeLedger, openWorkbook, rowsOf } from "./ledger";

const ledgerOf = (numbers: readonly number[]) =>
  describeLedger([
    document("甲办2024-1", {
      items: numbers.map((n) =>
        item(`甲办2024-1-1.${n}`, { title: `任务${n}`, targets: [target(`甲办2024-1-1.${n}-t1`)] }),
      ),
    }),
  ]);
const dialects = { functions: describeLedger([]), native: describeLedger([], "native") };

test("filling, filling again, checking, freezing, thawing and undoing replay without a difference", async () => {
  const host = openWorkbook();
  host.recorder.start();
  await fill(ledgerOf([1, 2]));
  await fill(ledgerOf([2, 3]));
  await check(dialects.functions);
  await freeze(dialects, "native");
  await thaw(dialects);
  await undo(dialects.functions);
  const recording = host.recorder.stop();
  expect(parseRecording(recording).length).toBeGreaterThan(30);

  const other = createHost({ sheets: ["Sheet1"] });
  // Ids are made anew: these are not the recorded ones.
  other.workbook.newId("spent");
  expect(await replay(recording, (request) => other.handle(request))).toEqual([]);
  expect(rowsOf(other, "任务表")).toEqual(rowsOf(host, "任务表"));
});
