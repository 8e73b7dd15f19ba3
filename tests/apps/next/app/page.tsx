'use client';

import 'when-rust';
import type {} from 'when-rust/react';
import { useState } from 'react';

export default function Page() {
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
