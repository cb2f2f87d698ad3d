/** What the opened file holds of a part; unpacked when asked for. */
export interface StoredContent {
  read(): Uint8Array;
}

/** A part whose content is kept in another form than a tree, such as a sheet with its grid. */
export interface LiveContent {
  /** Whether other parts must be written before it, since they add to it. */
  readonly last: boolean;
  /** Whether it must be written anew. */
  changed(): boolean;
  write(): Uint8Array;
}

/** A part as it goes into the file: as stored, or anew. */
export interface SavedPart {
  readonly path: string;
  readonly content: StoredContent | Uint8Array;
}
