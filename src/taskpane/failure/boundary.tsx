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

/** Keeps a step that fails from taking the others with it. */
export class Boundary extends Component<BoundaryProps, { readonly diagnostics: string | null }> {
  override state = { diagnostics: null };

  static getDerivedStateFromError(error: unknown) {
    return { diagnostics: diagnose(error) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({
      diagnostics: diagnose(error, { step: this.props.step, components: componentStack ?? "" }),
    });
  }

  override render(): ReactNode {
    const { diagnostics } = this.state;
    if (diagnostics === null) return this.props.children;
    const retry = () => {
      this.props.onRetry?.();
      this.setState({ diagnostics: null });
    };
    return <Failure diagnostics={diagnostics} onRetry={retry} />;
  }
}
