import { broken, equal, must } from '/harness.js';
import { mustWork } from '/promises.js';

mustWork();

must('they are still the host’s', () => {
  equal([Map.name, window.JSON.mine, Array.prototype.last.call([1, 2]), {}.extra, 'x'.trim()], ['HostMap', true, 2, 'extra', 'trimmed']);
  equal(Object.keys(window.before).filter((name) => window.before[name] !== window[name]), []);
});
broken(() => (Array.prototype.last = () => 0));
