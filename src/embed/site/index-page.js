// On the stand-alone page: the view for a conversation, which the page's address tells, so that a shared link opens it.

const KEY = 'view=conversation';
const widget = document.querySelector('when-rust');
const button = document.getElementById('conversation');

const parts = () => location.hash.slice(1).split('&').filter(Boolean);
const isWanted = () => parts().includes(KEY);

function show() {
  const wanted = isWanted();
  document.documentElement.toggleAttribute('data-conversation', wanted);
  if (wanted) widget.setAttribute('view', 'conversation');
  else widget.removeAttribute('view');
  button.textContent = wanted ? 'Leave the conversation view' : 'Conversation view';
}

button.addEventListener('click', () => {
  const others = parts().filter((part) => part !== KEY);
  const url = new URL(location.href);
  url.hash = (isWanted() ? others : [KEY, ...others]).join('&');
  history.replaceState(history.state, '', url);
  show();
});
addEventListener('hashchange', show);
show();
