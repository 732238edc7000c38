import type {Locator} from '@playwright/test';

/** Frames in which nothing moves. */
const FRAMES = 3;

/**
 * Clicks what stands below a long list, once it no longer moves: rows out of sight have an estimated height and take their
 * own as one jumps to them, which nobody does and clicks within one frame.
 */
export async function clickOnceStill(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.evaluate(
    (element, frames) =>
      new Promise<void>((resolve) => {
        let last: number | undefined;
        let still = 0;
        const look = () => {
          const {top} = element.getBoundingClientRect();
          still = top === last ? still + 1 : 0;
          last = top;
          if (still >= frames) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    FRAMES,
  );
  await target.click();
}
