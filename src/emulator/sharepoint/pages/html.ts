import { escapeXml } from "../protocol/render.ts";

/** Text made safe for HTML by the `html` tag. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[];

/** HTML from a template; everything put in is escaped unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, piece, at) => text + written(parts[at - 1] ?? "") + piece));
}

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  return typeof part === "object" ? part.map(({ text }) => text).join("") : escapeXml(String(part));
}

const style = `body{font:14px/1.5 "Segoe UI",system-ui,sans-serif;margin:0;color:#242424;background:#fff}
header{background:#03787c;color:#fff;padding:12px 24px}header a{color:#fff}main{padding:16px 24px}
table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:6px 12px;border-bottom:1px solid #e0e0e0}
th{font-weight:600;color:#616161}label{display:block;font-weight:600;margin-top:12px}
input[type=text],textarea,select{font:inherit;min-width:24em;padding:4px 8px}fieldset{border:0;padding:0;margin:12px 0 0}
fieldset label{font-weight:400;margin:2px 0}legend{font-weight:600;padding:0}button{font:inherit;padding:6px 16px;margin:16px 8px 0 0}
.hint{color:#616161}.error{color:#b10e1c}`;

export function page(title: string, webPath: string, content: Html): string {
  return `<!DOCTYPE html>\n${
    html`<html lang="de"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><style>${new Html(style)}</style></head>
<body><header><a href="${webPath}">Integration</a> · lokale SharePoint-Site</header><main><h1>${title}</h1>
${content}</main></body></html>`.text
  }`;
}
