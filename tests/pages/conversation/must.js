import { agrees, broken, equal, findAll, must, open, radio, ready, until, widget } from '/harness.js';

const parts = () => findAll('[part~=comparison], [part~=agenda], [part~=questions]').map((part) => part.getAttribute('part'));
const press = (key) => widget().shadowRoot.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));

must('the comparison and what to check stand before the questions', async () => {
  await ready();
  await agrees();
  await until(() => parts().join() === 'comparison,agenda,questions', () => parts().join());
});
must('an open question is asked and answered by keys alone', async () => {
  const before = widget().record.workloads[1].nextQuestion;
  findAll('[part~=agenda] button').find((button) => button.textContent === 'Answer' && button.ariaLabel.includes('for 2.')).click();
  await until(() => widget().shadowRoot.activeElement?.name === before, 'its question has the focus');
  press('y');
  await until(() => widget().record.workloads[1].answers[before] === 'yes', 'it is answered');
  press('u');
  await until(() => widget().record.workloads[1].answers[before] === null, 'it is not sure');
  press('n');
  await until(() => widget().record.workloads[1].answers[before] === 'no', 'it is no');
  await until(() => radio(before, 'no').checked, 'it is on screen');
  await until(() => widget().shadowRoot.activeElement === radio(before, 'no'), 'it has the focus');
  press('Enter');
  await until(() => widget().shadowRoot.activeElement?.name === widget().record.workloads[1].nextQuestion, 'the next one has the focus');
});
must('without it all is as ever, and keys do nothing', async () => {
  widget().removeAttribute('view');
  await until(() => parts().join() === 'questions', () => parts().join());
  await open('compare');
  equal(parts(), ['questions', 'comparison']);
  const before = widget().case;
  radio('latency', 'unset').focus();
  press('y');
  await agrees(widget(), before);
});
broken(() => ready().then(() => widget().removeAttribute('view')));
