import DefaultTheme from 'vitepress/theme';
import { h } from 'vue';

import './site.css';
import Cookies from './Cookies.vue';

/** Once VitePress has scrolled to the top, because it does not know the fragment: a link to a case leads to the widget. */
function showLinked() {
  if (/\bwr=/.test(location.hash)) document.querySelector('when-rust')?.scrollIntoView({ behavior: 'instant' });
}

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'layout-bottom': () => h(Cookies) }),
  enhanceApp({ router }) {
    if (!import.meta.env.SSR) router.onAfterRouteChange = () => setTimeout(showLinked);
  },
};
