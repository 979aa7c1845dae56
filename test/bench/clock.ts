/** Does a step every few milliseconds, as long as it says that there is more to come. */
export const every = (milliseconds: number, step: () => boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      try {
        if (step()) return;
        clearInterval(timer);
        resolve();
      } catch (error) {
        clearInterval(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }, milliseconds);
  });
