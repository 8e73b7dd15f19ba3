import { agrees, answer, broken, equal, must, ready, sleep, widget } from '/harness.js';

const state = () => ({
  globals: Object.getOwnPropertyNames(window).filter((name) => !/^(\d+$|cdc_|ret_nodes$|se_)/.test(name)).sort(),
  title: document.title,
  address: location.href,
  history: history.length,
  focus: document.activeElement.id,
  scroll: [scrollX, scrollY],
  cookies: document.cookie,
  storage: [localStorage.length, sessionStorage.length],
  styles: [document.documentElement.outerHTML.split('>')[0], document.body.outerHTML.split('>')[0], document.styleSheets.length, document.adoptedStyleSheets.length],
  head: document.head.childElementCount,
});
const before = window.before(state);

must('all is as before after loading, answering, undoing and clearing', async () => {
  await ready();
  answer('latency', 'yes');
  await agrees();
  widget().undo();
  widget().redo();
  widget().case = 'wr=WR:1/EX:Y';
  widget().reset();
  await agrees(widget(), 'wr=WR:1');
  await sleep(600);
  equal(state(), before);
});
broken(() => (document.title = 'Rust!'));
