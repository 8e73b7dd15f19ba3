import { mustWork, broken } from '/harness.js';

mustWork();

broken(() => {
  const noticed = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve, { once: true }));
  document.body.setAttribute('style', 'color: red');
  return noticed;
});
