import { agrees, assert, broken, find, must, ready, until } from '/harness.js';

const LEAST = 280;
/** A few lines: WebKit leaves some rows as high as they were at the width that a table tried first. */
const TOLERANCE = 60;
/** A step of the room that is kept: Firefox stays at that of the width before a scroll bar came. */
const STEP = 160;

const frames = [...document.querySelectorAll('iframe')];
const elements = (frame) => [...frame.contentDocument.querySelectorAll('when-rust')];
const kind = (element) => element.parentElement.parentElement.className + ' > ' + (element.parentElement.className || element.parentElement.localName);

/** Each is wide enough, and as high as the one in the block that is made as wide. */
async function measure(frame, tolerance = TOLERANCE) {
  const all = elements(frame);
  const measured = all.pop();
  const block = measured.parentElement;
  for (const element of all) {
    const { width } = element.getBoundingClientRect();
    block.style.width = `${width}px`;
    assert(width >= Math.min(LEAST, frame.contentWindow.innerWidth) - 0.5, () => `${kind(element)}: ${width} wide of ${frame.width}`);
    assert(width <= frame.contentWindow.innerWidth + 0.5, () => `${kind(element)}: ${width} wide, more than ${frame.width}`);
    const heights = () => [element, measured].map((one) => one.getBoundingClientRect().height);
    await until(() => Math.abs(heights()[0] - heights()[1]) <= tolerance, () => `${kind(element)}: ${heights()[0]} high instead of ${heights()[1]} at ${width} of ${frame.width}`);
  }
}

must('before it runs', async () => {
  for (const frame of frames) {
    await until(() => frame.contentDocument?.querySelector('#measure > when-rust')?.shadowRoot, 'the elements are there');
    assert(!elements(frame).some((one) => find('[part~=base]', one)), 'they run already');
    await measure(frame, STEP);
  }
});
must('and when it runs, with nothing of the room left that was kept for it', async () => {
  for (const frame of frames) {
    for (const element of elements(frame)) {
      await ready(element);
      await agrees(element);
    }
    await measure(frame);
    for (const element of elements(frame)) {
      const [whole, content] = [element, find('[part~=base]', element)].map((one) => one.getBoundingClientRect().height);
      assert(whole - content <= 1, () => `${kind(element)}: ${whole} high with a content of ${content}`);
    }
  }
});
must('and when it is answered', async () => {
  for (const frame of frames) {
    for (const element of elements(frame)) {
      element.case = 'wr=WR:1/TP:Y/CB:Y/OC:Y/EX:N/IA:N/NC:N/UA:N';
      await agrees(element);
    }
    await measure(frame);
  }
});
broken(async () => {
  for (const frame of frames) {
    const style = await until(() => frame.contentDocument?.querySelector('style'), 'the window is there');
    style.append('.inline-block > when-rust { width: 200px } .float > when-rust { height: 9000px }');
  }
});
