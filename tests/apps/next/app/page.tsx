'use client';

import 'when-rust';
import type {} from 'when-rust/react';
import { useEffect, useState } from 'react';

export default function Page() {
  const [status, setStatus] = useState('');
  // React does not listen for such events on an element that comes from a server.
  useEffect(() => {
    const removed = new AbortController();
    document.addEventListener('when-rust-change', ({ detail }) => setStatus(detail.workloads[0]?.status ?? ''), removed);
    return () => removed.abort();
  }, []);
  return (
    <>
      <output>{status}</output>
      <when-rust eager case="wr=WR:1/TP:Y">
        Until then: <a href="https://example.com/book">book a call</a>.
      </when-rust>
    </>
  );
}
