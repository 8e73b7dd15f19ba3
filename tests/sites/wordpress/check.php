<?php
// What the plugin writes, without a browser. The argument is the address of a stand-alone page that oEmbed can find.
require './wp-load.php';

function same( $actual, $expected, $what ) {
	if ( $actual !== $expected ) {
		fwrite( STDERR, "$what: " . var_export( $actual, true ) . ' instead of ' . var_export( $expected, true ) );
		exit( 1 );
	}
}

$hostile = do_shortcode( '[when_rust cta-href=\'https://example.com/?a="><script>\' theme="dark"]Until then[/when_rust]' );
same( $hostile, '<when-rust cta-href="https://example.com/?a=&quot;&gt;&lt;script&gt;" theme="dark">Until then</when-rust>', 'what stands in an attribute stays there' );
same( do_shortcode( '[when_rust]' ), '<when-rust></when-rust>', 'it needs nothing' );

$mistaken = '[when_rust href="https://example.com/" eager]Until then[/when_rust]';
same( do_shortcode( $mistaken ), '<when-rust>Until then</when-rust>', 'readers are not told of a mistake' );
wp_set_current_user( 1 );
$told = do_shortcode( $mistaken );
foreach ( array( '“href”, “eager”', 'case, cta-href, share-base, theme' ) as $part ) {
	same( false !== strpos( $told, $part ), true, "authors are told of $part" );
}

// The test's server has a port of its own on this machine, which WordPress does not ask by itself.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( wp_parse_url( $argv[1], PHP_URL_PORT ) ) ) );
$frame = wp_oembed_get( $argv[1] );
same( 1 === preg_match( '#^<iframe[^>]* src="' . preg_quote( $argv[1], '#' ) . 'frame\.html\?share-base=[^"]*"#', $frame ), true, "a pasted address becomes the frame: $frame" );
