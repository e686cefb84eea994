/** A threaded comment on one cell. */
export interface Comment {
  readonly id: string;
  content: string;
  resolved: boolean;
  readonly row: number;
  readonly column: number;
  readonly created: Date;
  readonly replies: { readonly id: string; content: string }[];
}
