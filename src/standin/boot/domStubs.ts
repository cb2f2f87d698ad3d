/** The few things of a browser that the client touches while it loads. */
export function domStubs(language: string): Readonly<Record<string, unknown>> {
  const nothing = (): void => undefined;
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const stored = new Map<string, string>();
  return {
    window: globalThis,
    parent: globalThis,
    top: globalThis,
    document: {
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      addEventListener: nothing,
      body: { appendChild: nothing },
    },
    navigator: { userAgent: "stand-in", language },
    location: {
      search: "",
      hash: "",
      href: "https://localhost/",
      origin: "https://localhost",
      protocol: "https:",
      host: "localhost",
      hostname: "localhost",
      pathname: "/",
    },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    OSF: {},
  };
}
