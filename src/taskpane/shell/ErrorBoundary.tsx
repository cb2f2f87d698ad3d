import { Component, type ReactNode } from "react";
import { detailOf } from "../orders/detailOf";
import { Crash } from "./Crash";

interface Props {
  readonly children: ReactNode;
}

interface Caught {
  readonly detail: string | null;
}

/** The edge of the pane, where bugs in drawing it are caught once. */
export class ErrorBoundary extends Component<Props, Caught> {
  override state: Caught = { detail: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { detail: detailOf(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : <Crash detail={detail} />;
  }
}
