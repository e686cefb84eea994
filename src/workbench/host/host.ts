import type { Calculator } from "./calculate/calculator";
import { type CustomFunction, CustomFunctions, customFunctionsObject } from "./calculate/customFunctions";
import { Recalculation } from "./calculate/recalculation";
import { byteLength, Counters } from "./counters";
import { dispatch, type Surroundings } from "./dispatch";
import { HostError } from "./errors";
import { Events } from "./events";
import type { HostObject } from "./excelType";
import { type Fate, type Fault, Faults } from "./faults";
import { type AppRuntime, addinInternalObject, appRuntimeObject } from "./objects/appRuntime";
import { rangeObject } from "./objects/rangeObject";
import { workbookObject } from "./objects/workbook";
import {
  isHousekeeping,
  type MessageEntry,
  parseRequest,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { Recorder } from "./recorder";
import { checkBatch, type Refusals } from "./refusals";
import { Workbook } from "./workbook/workbook";
import type { Worksheet } from "./workbook/worksheet";

export interface HostOptions {
  /** Names of the sheets the workbook starts with. */
  readonly sheets?: readonly string[];
  /** The engine for formulas; without one formulas are kept and their values stay as they were. */
  readonly calculator?: Calculator;
  /** The custom functions formulas can call, as in the add-in's functions.json with the namespace in `name`. */
  readonly customFunctions?: readonly CustomFunction[];
  /** The add-in asked for its pane to be shown or hidden. */
  readonly onPane?: (visible: boolean) => void;
}

const unanswered = new Promise<never>(() => undefined);

/** Plays Excel: takes request batches of Office.js, does them on a workbook and answers as Excel does. */
export class Host {
  readonly workbook: Workbook;
  readonly counters = new Counters();
  readonly recorder = new Recorder();
  readonly #faults = new Faults();
  readonly #events: Events;
  readonly #recalculation: Recalculation | null;
  readonly #customFunctions: CustomFunctions;
  readonly #runtime: AppRuntime;
  readonly #listeners = new Set<(entries: readonly MessageEntry[]) => void>();
  #outbox: MessageEntry[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(options: HostOptions = {}) {
    this.workbook = new Workbook(options.sheets);
    this.#runtime = { visible: false, onVisibility: options.onPane };
    const send = (entries: readonly MessageEntry[]) => void this.#outbox.push(...entries);
    this.#events = new Events(this.workbook, send);
    const { calculator } = options;
    this.#recalculation = calculator ? new Recalculation(this.workbook, calculator, this.#events) : null;
    this.#customFunctions = new CustomFunctions(send, (sheet, cell) =>
      this.#recalculation?.again(sheet, cell),
    );
    for (const spec of options.customFunctions ?? []) {
      calculator?.define(spec.name, this.#customFunctions.caller(spec));
    }
    this.workbook.onChange((change) => {
      if (change.kind === "calculate" && change.full) this.#customFunctions.forget();
    });
  }

  /** Excel's refusals, each to be switched. */
  get refuse(): Refusals {
    return this.workbook.refusals;
  }

  /** Makes a batch to come fail; null takes that back (and opens a closed pane again). */
  inject(fault: Fault | null): void {
    this.#faults.inject(fault);
  }

  /** A fault has closed the pane: nothing is answered any more. */
  get closed(): boolean {
    return this.#faults.closed;
  }

  /** Calls of custom functions the add-in has not answered yet. */
  get pendingCalls(): number {
    return this.#customFunctions.pending;
  }

  /** The sentence an add-in's function gave with the error that a cell shows, as Excel's error card shows it; "" for none. */
  errorMessage(sheet: Worksheet, row: number, column: number): string {
    return this.#customFunctions.messageAt(sheet, row, column);
  }

  /** Hears the messages Excel sends by itself: events and calls of custom functions. */
  onMessage(listener: (entries: readonly MessageEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does a batch, given as the text that came over the wire. Batches are done one after the other. */
  handle(text: string): Promise<ResponseBody> {
    this.#waiting++;
    const waiting = this.#waiting;
    const done = this.#queue.then(() => this.#handle(text, waiting));
    const settled = done.then(
      (outcome) => outcome,
      () => undefined,
    );
    this.#queue = settled.then(() => {
      this.#waiting--;
      this.#deliver();
    });
    return done.then((outcome) => outcome ?? unanswered);
  }

  /** Something happened in Excel itself, not through the add-in: a person types, selects, adds a sheet. */
  async change(act: (workbook: Workbook) => void): Promise<void> {
    await this.#queue;
    act(this.workbook);
    await this.#settle();
    this.#deliver();
  }

  /** Waits until all custom functions have answered and all values are calculated. */
  async calculated(): Promise<void> {
    for (;;) {
      await this.change(() => undefined);
      if (this.pendingCalls === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async #handle(text: string, waiting: number): Promise<ResponseBody | null> {
    const request = parseRequest(text);
    const bytes = byteLength(text);
    const fate = this.#faults.fate(isHousekeeping(request));
    const made = fate.run ? await this.#run(request, bytes, waiting, fate) : null;
    if (!made || !fate.answer) return null;
    const answerBytes = byteLength(JSON.stringify(made));
    const response =
      answerBytes > this.refuse.answerBytes
        ? refused(new HostError("ResponsePayloadSizeLimitExceeded"))
        : made;
    this.recorder.add(text, response);
    this.counters.add(request, bytes, answerBytes);
    return response;
  }

  async #run(request: RequestBody, bytes: number, waiting: number, fate: Fate): Promise<ResponseBody> {
    try {
      checkBatch(this.refuse, bytes, waiting);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return refused(error);
    }
    const response = await dispatch(request, this.#surroundings(fate));
    this.#recalculation?.resume();
    await this.#settle();
    return response;
  }

  #surroundings(fate: Fate): Surroundings {
    return {
      root: () => workbookObject(this.workbook),
      service: (name) => this.#service(name),
      reference: (id) => {
        const held = this.workbook.references.get(id);
        return held && rangeObject(held);
      },
      event: (object, member) => this.#events.register(object, member),
      calculate: () => this.#settle(),
      beforeAction: fate.beforeAction,
    };
  }

  #service(name: string): HostObject | undefined {
    const services: Record<string, () => HostObject> = {
      "Microsoft.ExcelServices.CustomFunctions": () => customFunctionsObject(this.#customFunctions),
      "Microsoft.AppRuntime.AppRuntimeService": () => appRuntimeObject(this.#runtime),
      "Microsoft.InternalService.AddinInternalService": () => addinInternalObject(null),
    };
    return services[name]?.();
  }

  async #settle(): Promise<void> {
    await this.#recalculation?.settle();
    this.#customFunctions.flush();
  }

  /** Messages go out after the answer of the batch that caused them. */
  #deliver(): void {
    if (this.#outbox.length === 0 || this.#faults.closed) return;
    const entries = this.#outbox;
    this.#outbox = [];
    setTimeout(() => {
      for (const listener of this.#listeners) listener(entries);
    });
  }
}

const refused = (error: HostError): ResponseBody => ({
  Results: [],
  Error: {
    Code: error.code,
    Message: error.message,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: error.status,
  },
});

export const createHost = (options?: HostOptions): Host => new Host(options);
