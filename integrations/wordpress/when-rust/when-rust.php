<?php
/**
 * Plugin Name: When Rust?
 * Description: The decision aid <when-rust> as a block and as a shortcode. It runs in the visitor's browser and sends nothing.
 * Version: 0.2.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 *
 * The widget's files are in the folder `widget` beside this file, as they were built.
 */

namespace WhenRust;

defined( 'ABSPATH' ) || exit;

/** What an author may set: the name in a shortcode and in HTML => the name in the block. */
const ATTRIBUTES = array(
	'case'       => 'case',
	'cta-href'   => 'ctaHref',
	'share-base' => 'shareBase',
	'theme'      => 'theme',
);

const SCRIPT = __DIR__ . '/widget/embed.js';

add_action( 'init', __NAMESPACE__ . '\register' );
add_action( 'admin_notices', __NAMESPACE__ . '\tell_of_missing_files' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

function register() {
	if ( is_readable( SCRIPT ) ) {
		// The script keeps its name in every release and names the other files: a cached one must not outlive its release.
		wp_register_script( 'when-rust', plugins_url( 'widget/embed.js', __FILE__ ), array(), hash_file( 'crc32b', SCRIPT ), true );
		wp_register_style( 'when-rust', plugins_url( 'host.css', __FILE__ ), array(), hash_file( 'crc32b', __DIR__ . '/host.css' ) );
	}
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\block' ) );
	add_shortcode( 'when_rust', __NAMESPACE__ . '\shortcode' );
}

/** The block. `$content` is what its author wrote into it. */
function block( $attributes, $content ) {
	$values = array();
	foreach ( ATTRIBUTES as $name => $key ) {
		$values[ $name ] = $attributes[ $key ] ?? '';
	}
	return element( $values, $content, get_block_wrapper_attributes() );
}

/** The shortcode. `$content` is what stands between its tags. */
function shortcode( $attributes, $content = '' ) {
	$attributes = (array) $attributes;
	$unknown    = array_diff( array_map( 'strval', array_keys( $attributes ) ), array_keys( ATTRIBUTES ) );
	$names      = implode( ', ', array_keys( ATTRIBUTES ) );
	$html       = element( $attributes, do_shortcode( (string) $content ), '' );
	if ( $unknown && current_user_can( 'edit_posts' ) ) {
		$wrong = array_map( fn( $key ) => is_numeric( $key ) ? $attributes[ $key ] : $key, $unknown );
		$html .= '<p><strong>[when_rust]</strong> '
			. esc_html( sprintf( 'does not know “%s”. It accepts %s, each as name="value". Only authors see this.', implode( '”, “', $wrong ), $names ) )
			. '</p>';
	}
	return $html;
}

/** The element with its scripts; `$content` is shown until it runs, and if it cannot. */
function element( $values, $content, $wrapper ) {
	wp_enqueue_script( 'when-rust' );
	wp_enqueue_style( 'when-rust' );
	$html = '<when-rust' . ( $wrapper ? " $wrapper" : '' );
	foreach ( ATTRIBUTES as $name => $key ) {
		if ( isset( $values[ $name ] ) && '' !== $values[ $name ] ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $values[ $name ] ) );
		}
	}
	return "$html>$content</when-rust>";
}

/** WordPress writes classic scripts: the widget's is a module. */
function as_module( $tag, $handle ) {
	return 'when-rust' === $handle ? str_replace( ' src=', ' type="module" src=', str_replace( " type='text/javascript'", '', $tag ) ) : $tag;
}

function tell_of_missing_files() {
	if ( is_readable( SCRIPT ) || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html( sprintf( 'When Rust? has no widget: there is no %s. Put the built files into that folder.', SCRIPT ) )
	);
}
