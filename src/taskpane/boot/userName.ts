const KEY = "kartotek.userName";

/** What the person at this computer has said they are called; empty where they have not. */
export function rememberedUserName(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Where storage is forbidden or full, the name lasts as long as the pane. */
export function rememberUserName(name: string): void {
  try {
    if (name === "") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, name);
  } catch {
    return;
  }
}
