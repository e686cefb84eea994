import { Host, type HostOptions } from "../host";

/** A host that is looked at: it says when something in the workbook may look different. */
export class ShownHost extends Host {
  readonly #onChange: () => void;

  constructor(options: HostOptions, onChange: () => void) {
    super(options);
    this.#onChange = onChange;
  }

  override async handle(text: string): ReturnType<Host["handle"]> {
    const answer = await super.handle(text);
    this.#onChange();
    return answer;
  }
}
