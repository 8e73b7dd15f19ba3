<?php
// Sets WordPress up, with two articles: one with the block, one with the shortcode. Or, with the name of a style of the
// theme, chooses that style. Run from the folder of WordPress.
$style = $argv[1] ?? null;
if ( null === $style ) {
	define( 'WP_INSTALLING', true );
}
require './wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

/** Ends with what is wrong, if anything is. */
function must_work( $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() );
		exit( 1 );
	}
}

/** Chooses a style of the theme, as the site editor does. */
function choose_style( $style ) {
	wp_set_current_user( 1 );
	$json = json_decode( file_get_contents( get_theme_file_path( "styles/$style.json" ) ), true );
	$json = array_intersect_key( $json, array( 'version' => 1, 'settings' => 1, 'styles' => 1 ) );
	$json['isGlobalStylesUserThemeJSON'] = true;
	$post = array(
		'ID'           => WP_Theme_JSON_Resolver::get_user_global_styles_post_id(),
		'post_content' => wp_json_encode( $json ),
	);
	must_work( wp_update_post( wp_slash( $post ), true ) );
}

if ( null !== $style ) {
	choose_style( $style );
	exit;
}

wp_install( 'The Engineering Letter', 'owner', 'owner@example.com', true, '', 'secret' );
wp_set_current_user( 1 );
if ( ! wp_get_theme( 'twentytwentythree' )->exists() ) {
	fwrite( STDERR, 'The theme Twenty Twenty-Three is missing: put it into wp-content/themes of this WordPress.' );
	exit( 1 );
}
switch_theme( 'twentytwentythree' );
update_option( 'permalink_structure', '/posts/%postname%/' );
must_work( activate_plugin( 'when-rust/when-rust.php' ) );
wp_update_custom_css_post( file_get_contents( __DIR__ . '/additional.css' ) );
foreach ( array( 'block', 'shortcode' ) as $kind ) {
	$content = file_get_contents( __DIR__ . '/before.html' ) . file_get_contents( __DIR__ . "/$kind.html" ) . file_get_contents( __DIR__ . '/after.html' );
	$post    = array(
		'post_title'   => 'Rust is high leverage, and not a first choice',
		'post_name'    => "rust-or-not-by-$kind",
		'post_content' => $content,
		'post_status'  => 'publish',
	);
	must_work( wp_insert_post( wp_slash( $post ), true ) );
}
