import { fill } from "../locales/fill";
import type { CommandsText } from "../locales/zh-CN/commands";
import { type CommandName, commandNames } from "./names";

/** Does the work and answers with the sentence to show; throws an error whose message says what to do. */
export type Verb = (name: CommandName) => Promise<string>;

/** The part of Office's event that a command must use: without `completed` the button stays dead. */
export interface CommandEvent {
  completed(): void;
}

/** What a command needs of the place it runs in. */
export interface CommandSetting {
  readonly text: () => CommandsText;
  /** Shows a sentence to the person who clicked; may fail, which never fails the command. */
  readonly announce: (sentence: string) => Promise<void>;
}

/**
 * Turns the table of verbs into handlers for `Office.actions.associate`. Only one runs at a time: any click meanwhile
 * is answered with a sentence and does nothing else, for clicks repeat when Excel is slow to react.
 */
export function commands(
  verbs: Readonly<Record<CommandName, Verb>>,
  setting: CommandSetting,
): ReadonlyMap<CommandName, (event: CommandEvent) => Promise<void>> {
  let running: CommandName | undefined;

  const sentenceOf = async (name: CommandName): Promise<string> => {
    const text = setting.text();
    if (running) return fill(text.running, { running: text.names[running], name: text.names[name] });
    running = name;
    try {
      return await verbs[name](name);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return fill(text.failed, { name: text.names[name], reason });
    } finally {
      running = undefined;
    }
  };

  const handler = (name: CommandName) => async (event: CommandEvent) => {
    try {
      await setting.announce(await sentenceOf(name));
    } catch {
      // The pane could not be shown; the work itself is done and Excel must be told so.
    } finally {
      event.completed();
    }
  };
  return new Map(commandNames.map((name) => [name, handler(name)]));
}
