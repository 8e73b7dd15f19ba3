<?php
return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
	'version'      => hash_file( 'crc32b', __DIR__ . '/editor.js' ),
);
