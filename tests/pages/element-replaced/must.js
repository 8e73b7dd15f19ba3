import { agrees, all, broken, must, ready, sleep, until, widget } from '/harness.js';

const main = document.querySelector('main');
const LINKED = 'wr=WR:1/TP:Y/LS:N~Checkout';
const ways = {
  'by innerHTML': () => (main.innerHTML = String(main.innerHTML)),
  'by its clone': () => widget().replaceWith(widget().cloneNode(true)),
  'by a new one that comes first': () => {
    const old = widget();
    old.after(old.cloneNode(true));
    old.remove();
  },
  'by a new one that comes later': async () => {
    const next = widget().cloneNode(true);
    widget().remove();
    await sleep(50);
    main.append(next);
  },
  'while that is loading': () => {
    for (let round = 0; round < 20; round++) main.innerHTML = String(main.innerHTML);
  },
};

must('the first takes the link', async () => {
  await ready();
  await agrees(widget(), LINKED);
});
for (const [how, replace] of Object.entries(ways)) {
  must(`replaced ${how}, it takes the link, too`, async () => {
    await ready();
    widget().case = 'wr=WR:1/EX:Y';
    await replace();
    await ready();
    await agrees(widget(), LINKED);
  });
}
must('the other one never does, and a followed link is the newest one’s', async () => {
  await agrees(all()[1], 'wr=WR:1/UA:Y');
  location.hash = 'wr=WR:1/IA:Y';
  await until(() => widget().case === 'wr=WR:1/IA:Y', () => widget().case);
  await agrees(widget());
  await agrees(all()[1], 'wr=WR:1/UA:Y');
});
broken(() => history.replaceState(null, '', '#wr=WR:1/CB:N'));
