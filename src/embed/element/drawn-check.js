// @ts-check
// Checks that changes reach the screen: the engine restarts if a widget no longer draws.

import { restart } from './engine.js';

/** Milliseconds from a change to the check. */
const CHECK_AFTER = 300;
/** Further turns of the event loop that drawing may take. */
const MAX_TURNS = 20;

export class DrawnCheck {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #isDrawn;

  /** @param {() => boolean} isDrawn whether all changes are on screen. */
  constructor(isDrawn) {
    this.#isDrawn = isDrawn;
  }

  /** Schedules the check of the change just made. */
  start() {
    this.cancel();
    this.#timer = setTimeout(() => this.#verifyDrawn(), CHECK_AFTER);
  }

  /** Cancels a scheduled check. */
  cancel() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #verifyDrawn() {
    const timer = this.#timer;
    for (let turn = 0; turn < MAX_TURNS && !this.#isDrawn(); turn++) await new Promise((resolve) => setTimeout(resolve));
    // A later change has scheduled its own check.
    if (!this.#isDrawn() && timer === this.#timer) await restart('a change was not drawn');
  }
}
