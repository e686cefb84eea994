import { type RefObject, useSyncExternalStore } from "react";
import { fill } from "../../locales/fill";
import type { WorkbenchText } from "../../locales/zh-CN/workbench";
import type { Addin } from "./addin";
import type { RibbonButton } from "./ribbon/model";
import { Ribbon } from "./ribbon/ribbon";
import type { PageStore } from "./state";
import { type ThemeName, themeOf, themes } from "./theme";

interface ShellProps {
  readonly addin: Addin;
  readonly text: WorkbenchText;
  readonly store: PageStore;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly icon: string;
  readonly onButton: (button: RibbonButton) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onTheme: (theme: ThemeName) => void;
}

/** Everything around the grid: title bar, ribbon, the pane's frame, the status line. */
export function Shell({
  addin,
  text,
  store,
  grid,
  frame,
  icon,
  onButton,
  onOpen,
  onSave,
  onTheme,
}: ShellProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { fileName, unsaved, paneShown, running, addinReady, theme } = state;
  return (
    <>
      <header className="title-bar">
        <img src={icon} alt="" width={20} height={20} />
        <h1>{text.title}</h1>
        <span className="lead">{text.lead}</span>
        <span className="file-name">
          {fileName}
          {unsaved && <span className="unsaved">{text.unsaved}</span>}
        </span>
        <select
          className="theme"
          aria-label={text.theme}
          title={text.themeTip}
          value={theme}
          onChange={({ target }) => onTheme(themeOf(target.value))}
        >
          {themes.map((name) => (
            <option key={name} value={name}>
              {text.themes[name]}
            </option>
          ))}
        </select>
        <label className="file-button" title={text.openTip}>
          {text.open}
          <input
            type="file"
            accept=".xlsx"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) onOpen(file);
              target.value = "";
            }}
          />
        </label>
        <button type="button" className="file-button" title={text.saveTip} onClick={onSave}>
          {text.save}
        </button>
      </header>
      <Ribbon
        tabs={addin.ribbon}
        label={text.ribbon}
        running={running}
        enabled={addinReady && running === ""}
        onClick={onButton}
      />
      <div className="desk">
        <div className="grid" ref={grid} />
        <aside className="pane" data-theme={theme} hidden={!paneShown} aria-label={text.pane}>
          <div className="pane-head">
            <h2>{text.pane}</h2>
            <button
              type="button"
              aria-label={text.closePane}
              title={text.closePane}
              onClick={() => store.set({ paneShown: false })}
            >
              ✕
            </button>
          </div>
          <iframe ref={frame} title={text.paneFrame} />
        </aside>
      </div>
      <Status store={store} text={text} />
    </>
  );
}

function Status({ store, text }: { readonly store: PageStore; readonly text: WorkbenchText }) {
  const { message, failed, pendingCalls } = useSyncExternalStore(store.subscribe, store.get);
  const calculating = pendingCalls > 0 ? fill(text.calculating, { count: pendingCalls }) : "";
  return (
    <footer className="status" role="status" data-failed={failed || undefined}>
      <span>{message}</span>
      <span className="calculating">{calculating}</span>
    </footer>
  );
}
