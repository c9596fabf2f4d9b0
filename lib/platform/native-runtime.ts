/**
 * The browser's own `runtime`, for scripts so small that the polyfill would weigh more than all the rest of them. Both
 * browsers give promises here.
 */
interface NativeRuntime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** Undefined where there is none: an orphan after an update. */
export function nativeRuntime(): NativeRuntime | undefined {
  const { browser, chrome } = globalThis as {
    browser?: { runtime?: NativeRuntime };
    chrome?: { runtime?: NativeRuntime };
  };
  return (browser ?? chrome)?.runtime;
}
