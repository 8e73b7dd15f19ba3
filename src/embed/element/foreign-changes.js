// @ts-check
// What others do to the content of a widget, such as translators, extensions and the page's scripts: it is reverted.

/** How often in a minute changes are reverted before it is given up. */
const MOST = 50;
const MINUTE = 60_000;

export class ForeignChanges {
  #reversions = 0;
  #since = 0;
  #onTooMany;
  #observer = new MutationObserver((records) => this.revert(records));

  /** @param {() => void} onTooMany what is done when others do not stop. */
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

  /** Watches no longer. */
  stop() {
    this.#observer.disconnect();
  }

  /** What changed until now was the widget's own doing. */
  acceptOwn() {
    this.#observer.takeRecords();
  }

  /** Reverts what others changed until now, from the last change to the first. */
  revert(records = this.#observer.takeRecords()) {
    if (!records.length) return;
    const now = performance.now();
    if (now - this.#since > MINUTE) {
      this.#since = now;
      this.#reversions = 0;
    }
    if (++this.#reversions > MOST) {
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
