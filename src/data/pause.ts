const waiting: (() => void)[] = [];
let channel: MessageChannel | null = null;

/**
 * Resolves once the page has had the chance to draw and to answer its user. In turn with what else waits for
 * the page, React's drawing above all: `scheduler.yield` would come before it until nothing is left to compute.
 */
export function pause(): Promise<void> {
  channel ??= openChannel();
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => waiting.shift()?.();
  return opened;
}
