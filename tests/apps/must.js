// What must hold in every application, which has the widget with the case `wr=WR:1/TP:Y` and writes the status of each
// change into an `<output>`.
import { answer, agrees, broken, events, failToStartAgain, must, open, until, widget } from '/harness.js';
import { mustStartAgain, mustWork } from '/promises.js';

const heard = () => document.querySelector('output').textContent;

must('the element is in the page', () => until(widget));
mustWork();
must('the application hears what changes', () => until(() => heard() === 'leaning', () => `it heard “${heard()}”`));
must('its sections are loaded', () => open('why'));
mustStartAgain('wr=WR:1/TP:Y/CB:Y/UA:N');
must('it goes on as before', async () => {
  answer('ownership', 'yes');
  await agrees(widget(), 'wr=WR:1/TP:Y/CB:Y/OC:Y/UA:N');
  await until(() => events('change').length === 3, 'each change is told once');
});
broken(failToStartAgain);
