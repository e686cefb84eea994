import { useState } from "react";
import type { RibbonButton, RibbonTab } from "./model";

interface RibbonProps {
  readonly tabs: readonly RibbonTab[];
  readonly label: string;
  /** Label of the button that runs; while one does, the others wait. */
  readonly running: string;
  readonly enabled: boolean;
  readonly onClick: (button: RibbonButton) => void;
}

/** The add-in's tabs as Excel shows them: large buttons in named groups. */
export function Ribbon({ tabs, label, running, enabled, onClick }: RibbonProps) {
  const [chosen, choose] = useState(0);
  const tab = tabs[chosen];
  return (
    <nav className="ribbon" aria-label={label}>
      <div className="ribbon-tabs" role="tablist">
        {tabs.map((each, index) => (
          <button
            key={each.id}
            type="button"
            role="tab"
            aria-selected={index === chosen}
            onClick={() => choose(index)}
          >
            {each.label}
          </button>
        ))}
      </div>
      <div className="ribbon-groups" role="tabpanel" aria-label={tab?.label}>
        {tab?.groups.map((group) => (
          <fieldset key={group.id} className="ribbon-group">
            <legend>{group.label}</legend>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <LargeButton
                  key={button.id}
                  button={button}
                  busy={running === button.label}
                  enabled={button.action.kind === "showPane" || enabled}
                  onClick={onClick}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </nav>
  );
}

interface LargeButtonProps {
  readonly button: RibbonButton;
  readonly busy: boolean;
  readonly enabled: boolean;
  readonly onClick: (button: RibbonButton) => void;
}

function LargeButton({ button, busy, enabled, onClick }: LargeButtonProps) {
  const tip = `${button.id}.tip`;
  return (
    <span className="ribbon-place">
      <button
        type="button"
        id={button.id}
        className={busy ? "ribbon-button busy" : "ribbon-button"}
        aria-describedby={tip}
        disabled={!enabled}
        onClick={() => onClick(button)}
      >
        <img src={button.icon} alt="" width={32} height={32} />
        <span>{button.label}</span>
      </button>
      <span id={tip} role="tooltip" className="supertip">
        <strong>{button.tip.title}</strong>
        {button.tip.description}
      </span>
    </span>
  );
}
