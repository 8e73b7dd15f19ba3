import 'when-rust';
import type { Status } from 'when-rust';

document.addEventListener('when-rust-change', ({ detail }) => {
  const status: Status | undefined = detail.workloads[0]?.status;
  document.querySelector('output')!.textContent = status ?? '';
});

export function mustNotCompile(element = document.querySelector('when-rust')!) {
  // @ts-expect-error a case is a text
  element.case = 1;
  // @ts-expect-error no such trait
  element.ask('speed');
  // @ts-expect-error read-only
  element.record = null;
}
