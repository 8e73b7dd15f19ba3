// @ts-check
// Whether changes reach the screen: a widget that does not draw any more is lost, and starts again.

import { restart } from './engine.js';

/** After how many milliseconds a change must be on screen. */
const DRAWN_AFTER = 300;
/** How many turns drawing may take beyond that. */
const MOST_TURNS = 20;

export class DrawnCheck {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #isDrawn;

  /** @param {() => boolean} isDrawn whether all that changed is on screen. */
  constructor(isDrawn) {
    this.#isDrawn = isDrawn;
  }

  /** Verifies the change that was just made. */
  begin() {
    this.end();
    this.#timer = setTimeout(() => this.#verifyRendered(), DRAWN_AFTER);
  }

  /** Verifies nothing any more. */
  end() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #verifyRendered() {
    const timer = this.#timer;
    for (let turn = 0; turn < MOST_TURNS && !this.#isDrawn(); turn++) await new Promise((resolve) => setTimeout(resolve));
    // A later change is verified in its own time.
    if (!this.#isDrawn() && timer === this.#timer) await restart('a change was not drawn');
  }
}
