/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([content.slice().buffer], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; the file itself stays in memory until it is let go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
