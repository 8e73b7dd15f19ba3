// @ts-check
// Reverts changes to a widget's content that translators, extensions or the page's scripts make.

/** Reversions in one minute before it gives up. */
const MAX_REVERSIONS = 50;
const MINUTE = 60_000;

export class ForeignChanges {
  #reversions = 0;
  #minuteStart = 0;
  #onTooMany;
  #observer = new MutationObserver((records) => this.revert(records));

  /** @param {() => void} onTooMany called when the changes do not stop. */
  constructor(onTooMany) {
    this.#onTooMany = onTooMany;
  }

  /**
   * Watches the content of `root`.
   * @param {Node} root
   */
  watch(root) {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
  }

  /** Stops watching. */
  stop() {
    this.#observer.disconnect();
  }

  /** Accepts all changes until now as the widget's own. */
  acceptOwn() {
    this.#observer.takeRecords();
  }

  /** Reverts foreign changes, from the last to the first. */
  revert(records = this.#observer.takeRecords()) {
    if (!records.length) return;
    const now = performance.now();
    if (now - this.#minuteStart > MINUTE) {
      this.#minuteStart = now;
      this.#reversions = 0;
    }
    if (++this.#reversions > MAX_REVERSIONS) {
      this.#onTooMany();
      return;
    }
    for (const { target, oldValue, addedNodes, removedNodes, nextSibling } of records.reverse()) {
      if (oldValue !== null) /** @type {CharacterData} */ (target).data = oldValue;
      for (const node of addedNodes) /** @type {ChildNode} */ (node).remove();
      for (const node of removedNodes) target.insertBefore(node, nextSibling);
    }
    this.acceptOwn();
  }
}
