// Where things are on the page. On narrow screens the bar “On this page” stays on top, and not the site's.
// The bar itself lets clicks through beside its content.
export const header = innerWidth < 960 ? '.VPLocalNav' : '.VPNavBar .content-body';
export const column = '.vp-doc p';
export const switchScheme = () => document.querySelector('.VPSwitchAppearance').click();
/** The site's router shows another page, and then the article again, without loading either. */
export async function leaveAndComeBack(until) {
  const link = (href) => document.querySelector(`a[href="${href}"]`);
  link('/').click();
  await until(() => link('/posts/rust-or-not.html') && !document.querySelector('when-rust'), 'the other page');
  link('/posts/rust-or-not.html').click();
  await until(() => document.querySelector('when-rust'), 'the article again');
}
