import { WhenRust } from 'when-rust/element';

const output = /** @type {HTMLElement} */ (document.querySelector('output'));
document.addEventListener('when-rust-change', ({ detail }) => {
  output.textContent = detail.workloads[0]?.status ?? '';
});
customElements.define('when-rust', WhenRust);

export function mustNotCompile(element = document.querySelector('when-rust')) {
  // @ts-expect-error there may be none
  element.reset();
}
