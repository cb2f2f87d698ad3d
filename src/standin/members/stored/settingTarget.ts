/** One setting of the add-in, by its key. */
export interface SettingTarget {
  readonly key: string;
}
