// The conversation view of the stand-alone page. It is part of the page's address, so a shared link opens it.

const PARAM = 'view=conversation';
const widget = document.querySelector('when-rust');
const button = document.getElementById('conversation');

const params = () => location.hash.slice(1).split('&').filter(Boolean);
const isConversation = () => params().includes(PARAM);

function update() {
  const isOn = isConversation();
  document.documentElement.toggleAttribute('data-conversation', isOn);
  if (isOn) widget.setAttribute('view', 'conversation');
  else widget.removeAttribute('view');
  button.textContent = isOn ? 'Leave the conversation view' : 'Conversation view';
}

button.addEventListener('click', () => {
  const others = params().filter((param) => param !== PARAM);
  const url = new URL(location.href);
  url.hash = (isConversation() ? others : [PARAM, ...others]).join('&');
  history.replaceState(history.state, '', url);
  update();
});
addEventListener('hashchange', update);
update();

// A policy may refuse the styles that stand in the page: then they come as a file.
if (!document.querySelector('style').sheet) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: new URL('page.css', import.meta.url) });
  document.head.append(link);
}
