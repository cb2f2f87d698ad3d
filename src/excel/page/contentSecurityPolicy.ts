/** Who may show the pane in a frame: the hosts of Excel for the web. Desktop and iPad show it without one. */
const frameAncestors = [
  "'self'",
  ...[
    "officeapps.live.com",
    "office.com",
    "office365.com",
    "cloud.microsoft",
    "sharepoint.com",
    "office.net",
    "microsoft365.com",
  ].map((host) => `https://*.${host}`),
];

/**
 * The header `Content-Security-Policy` to serve the add-in with. Scripts come from the add-in's own address and Office.js from
 * Microsoft's; requests go nowhere else, so that also Office.js' own usage reports are stopped. Styles are written into the page by
 * Fluent UI and by Office.js (office-js issue 1687). X-Frame-Options and `sandbox` must stay away (office-js issue 1124).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${frameAncestors.join(" ")}`,
].join("; ");
