/** Does something when `pause` milliseconds have passed in which nobody has asked for it again. */
export function afterPause(act: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
}

/** Does something again and again, `pause` milliseconds after it was done. */
export function againAndAgain(act: () => Promise<void>, pause: number): void {
  const timer = setTimeout(async () => {
    await act();
    againAndAgain(act, pause);
  }, pause);
  // A server that is left alone ends.
  timer.unref?.();
}
