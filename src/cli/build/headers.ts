/** Where Teams and Microsoft 365 show the tab in a frame. */
const frameAncestors = [
  "'self'",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://teams.cloud.microsoft",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.microsoft.com",
];

const contentSecurity = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  // Fluent writes its style rules while the page runs.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "worker-src": ["'self'", "blob:"],
  "connect-src": [
    "'self'",
    "https://*.sharepoint.com",
    "https://login.microsoftonline.com",
    // teams-js asks there which hosts may show an app.
    "https://res.cdn.office.net",
  ],
  "frame-src": ["'self'", "https://login.microsoftonline.com"],
  "form-action": ["'none'"],
  "base-uri": ["'none'"],
  "object-src": ["'none'"],
  "frame-ancestors": frameAncestors,
};

/** The headers every answer carries, on the office's server and on the local one. */
export const securityHeaders: { readonly [name: string]: string } = {
  "Content-Security-Policy": Object.entries(contentSecurity)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** How long a file may be kept: names in `assets/` carry their content's hash, everything else is asked for again. */
export function cacheControl(path: string): string {
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

/** For Internet Information Services. */
export function iisConfig(): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `        <add name="${name}" value="${value}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers.join("\n")}
      </customHeaders>
    </httpProtocol>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
  </system.webServer>
</configuration>
`;
}

/** For Apache, with mod_headers. */
export function apacheConfig(): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `Header always set ${name} "${value}"`,
  );
  return `${headers.join("\n")}\nDirectoryIndex index.html\n`;
}

/** For nginx: to be included in the server block. */
export function nginxConfig(): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return `${headers.join("\n")}\nindex index.html;\n`;
}
