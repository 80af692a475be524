/** Something that is done after a pause, which begins anew each time that it is asked for. */
export interface Later {
  /** Whether it is still to be done, or being done. */
  readonly isDue: boolean;
  /** Milliseconds. */
  after(pause: number): void;
  stop(): void;
}

/** `run` is told how long the pause was. */
export function later(run: (pause: number) => Promise<void>): Later {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    get isDue() {
      return timer !== undefined;
    },
    after(pause) {
      clearTimeout(timer);
      const mine = setTimeout(async () => {
        await run(pause);
        if (timer === mine) timer = undefined;
      }, pause);
      timer = mine;
    },
    stop: () => clearTimeout(timer),
  };
}
