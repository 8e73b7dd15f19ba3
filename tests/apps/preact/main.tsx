import 'when-rust';
import type {} from 'when-rust/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Aid() {
  const [status, setStatus] = useState('');
  return (
    <>
      <output>{status}</output>
      <when-rust eager case="wr=WR:1/TP:Y" onwhen-rust-change={({ detail }) => setStatus(detail.workloads[0]?.status ?? '')}>
        Until then: <a href="https://example.com/book">book a call</a>.
      </when-rust>
    </>
  );
}

render(<Aid />, document.getElementById('root')!);

// @ts-expect-error no such theme
export const mustNotCompile = <when-rust theme="blue" />;
