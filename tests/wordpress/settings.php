<?php
// WordPress as it comes from Debian, on a database of its own. What changes from run to run is in the environment.
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('KOF_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', getenv('KOF_BLOG'));
define('WP_SITEURL', getenv('KOF_BLOG'));
define('WP_CONTENT_DIR', getenv('KOF_CONTENT'));
define('WP_HTTP_BLOCK_EXTERNAL', false);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
// WordPress asks no server of a private network, nor of an unusual port: right for a blog, and in the way here.
require_once ABSPATH . 'wp-includes/plugin.php';
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn () => [(int) getenv('KOF_PORT')]);
require_once ABSPATH . 'wp-settings.php';
