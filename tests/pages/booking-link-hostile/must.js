// Whatever is no plain https or mailto address is refused, and no case can change the host.
import { agrees, broken, equal, events, find, must, ready, until, widget } from '/harness.js';

const refused = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://example.com/x', 'file:///etc/passwd', '//evil.test/', '/book', 'book', 'http://example.com/', 'https:\\\\evil.test', 'https:/evil.test', 'https://user:pass@evil.test/', 'https://example.com@evil.test/', 'https://{vector}.evil.test/', 'https://evil.test:{vector}/', 'mailto:{link}@evil.test', ' https://example.com/', 'https://exa\nmple.com/', 'https://', 'mailto:', 'https://example.com/' + 'x'.repeat(2048)];
const accepted = ['https://example.com', 'https://example.com/{vector}', 'HTTPS://example.com/?a={link}#{verdict}', 'mailto:sales@example.com', 'mailto:sales@example.com?subject={verdict}&body={link}'];

must('each is refused and told', async () => {
  await ready();
  for (const [count, text] of refused.entries()) {
    widget().setAttribute('cta-href', 'https://example.com/good');
    widget().setAttribute('cta-href', text);
    await agrees();
    equal(find('[part~=cta]'), null, text);
    equal(events('error').length, count + 1, text);
    equal(events('error').at(-1).detail.part, 'cta-href');
  }
});
must('the good ones are taken, and lead to their host in every state', async () => {
  for (const text of accepted) {
    widget().setAttribute('cta-href', text);
    const host = new URL(text.replaceAll(/\{\w+\}/g, '')).host;
    for (const name of ['', '~%40evil.test%2F', '~..%2F..%2F%3F%23', '~' + '%C3%A4'.repeat(80)]) {
      widget().case = `wr=WR:1/TP:Y${name}`;
      await agrees();
      const link = await until(() => find(`[part~=cta][href^="${text.split('{')[0]}"]`), text);
      equal([new URL(link.href).host, link.href.length <= 2048], [host, true], text);
    }
  }
  equal(events('error').length, refused.length);
});
broken(() => refused.push('https://example.com/fine'));
