import { Component, type ErrorInfo, type ReactNode } from "react";
import { diagnose } from "./diagnose";
import { Failure } from "./failure";

interface BoundaryProps {
  /** Named in the diagnostics. */
  readonly step: string;
  /** Before what failed is drawn anew: a step whose code did not come is asked for again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

interface BoundaryState {
  /** Null where nothing failed. */
  readonly diagnostics: string | null;
  readonly offline: boolean;
}

/** Keeps a step that fails from taking the others with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { diagnostics: null, offline: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    // What webpack throws where a file of the program cannot be fetched.
    return {
      diagnostics: diagnose(error),
      offline: error instanceof Error && error.name === "ChunkLoadError",
    };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({
      diagnostics: diagnose(error, { step: this.props.step, components: componentStack ?? "" }),
    });
  }

  override render(): ReactNode {
    const { diagnostics, offline } = this.state;
    if (diagnostics === null) return this.props.children;
    const retry = () => {
      this.props.onRetry?.();
      this.setState({ diagnostics: null });
    };
    return <Failure offline={offline} diagnostics={diagnostics} onRetry={retry} />;
  }
}
