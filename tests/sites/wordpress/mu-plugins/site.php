<?php
// What other plugins give a site: a header that stays on top, and a cookie bar.
add_action(
	'wp_head',
	function () {
		?>
<style>
.wp-site-blocks > header { position: sticky; top: 0; z-index: 100; height: 80px; box-sizing: border-box; overflow: hidden; background: var(--wp--preset--color--base); }
.wp-site-blocks > header > * { padding-top: 10px !important; padding-bottom: 10px !important; }
.cookies { position: fixed; inset: auto 0 0; z-index: 200; height: 64px; box-sizing: border-box; padding: 0 20px; display: flex; gap: 20px; align-items: center; justify-content: center; background: var(--wp--preset--color--contrast); color: var(--wp--preset--color--base); font-size: 15px; line-height: 1.3; }
</style>
		<?php
	}
);
add_action(
	'wp_footer',
	function () {
		?>
<div class="cookies" role="region" aria-label="Cookies">We use no cookies, and say so. <button type="button" onclick="this.parentElement.remove()">Fine</button></div>
		<?php
	}
);
