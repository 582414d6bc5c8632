import { startApp } from "./startApp.ts";

/** Before all tests: builds the app and the example site once, so that no two workers do. */
export default async function prepare(): Promise<void> {
  const { stop } = await startApp();
  await stop();
}
