// The beginning of every script of the tests.
const el = document.querySelector('when-rust');
const root = el?.shadowRoot;
const find = (selector) => root.querySelector(selector);
const findAll = (selector) => [...root.querySelectorAll(selector)];

/** Whether `condition` becomes true within some seconds. */
function eventually(condition) {
  const deadline = performance.now() + 10_000;
  return new Promise((resolve) => {
    const look = () => {
      if (condition()) resolve(true);
      else if (performance.now() > deadline) resolve(false);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** The differences between screen and record. Only a question that was passed over may make one. */
function disagreements() {
  const chosen = findAll('[part~=workloads] [aria-current]').findIndex(({ ariaCurrent }) => ariaCurrent === 'true');
  const workload = el.record.workloads[Math.max(chosen, 0)];
  const { dataset } = find('[part~=verdict]');
  const shown = { verdict: dataset.verdict, status: dataset.status, nextQuestion: asked('next') };
  const meant = { verdict: workload.verdict ?? '', status: workload.status, nextQuestion: [workload.nextQuestion ?? []].flat() };
  for (const [id, answer] of Object.entries(workload.answers)) {
    shown[id] = find(`[name="${id}"]:checked`)?.value;
    meant[id] = answer ?? 'unset';
  }
  // The next step asks the same question, unless two workloads are described as one.
  const names = findAll('[part~=question]:has([name="' + workload.nextQuestion + '"]) legend').map(({ textContent }) => textContent);
  shown.step = findAll('[part~=next] [data-answer=yes]').map(({ ariaLabel }) => ariaLabel);
  meant.step = workload.contradictions.length ? [] : names.map((name) => `Yes: ${name}`);
  shown.moot = asked('moot');
  meant.moot = Object.keys(workload.answers).filter(
    (id) => workload.answers[id] === null && !workload.reasons.unknown.includes(id),
  );
  // The words of the criteria know "undefined runtime failures".
  const slips = /\b(NaN|Infinity|null|undefined(?! runtime failures))\b/g;
  shown.slips = find('[part~=base]').textContent.match(slips) ?? [];
  meant.slips = [];
  const differs = (key) => JSON.stringify(shown[key]) !== JSON.stringify(meant[key]);
  return Object.keys(meant)
    .filter(differs)
    .map((key) => `${key}: ${JSON.stringify(shown[key])} instead of ${JSON.stringify(meant[key])}`);
}

/** The traits whose questions have this standing. */
function asked(standing) {
  return findAll(`[data-standing=${standing}]`).map((question) => question.querySelector('input').name);
}
