<?php
// Installs the blog and publishes, as an editor, three posts: the line without a script, the lines with one, an address alone.
// Prints their addresses as JSON.
define('WP_INSTALLING', true);
require getenv('KOF_ROOT') . '/wp-config.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Un blog', 'admin', 'admin@example.org', false, '', 'secret');
$editor = wp_insert_user(['user_login' => 'editor', 'user_pass' => 'secret', 'user_email' => 'e@example.org', 'role' => 'editor']);
wp_set_current_user($editor);
kses_init();
switch_theme(getenv('KOF_THEME'));
$site = getenv('KOF_SITE');
$html = fn (string $code) => "<!-- wp:html -->\n$code\n<!-- /wp:html -->";
$posts = [
  'line' => $html('<iframe src="' . $site . '/?lang=fr&amp;embed=1" title="Garder ou virer ?" width="100%" height="720" loading="lazy" style="border:0;height:720px" allow="clipboard-write; web-share" referrerpolicy="no-referrer"></iframe>'),
  'script' => $html('<div data-keep-or-fire data-lang="fr"></div><script src="' . $site . '/embed.v1.js" referrerpolicy="no-referrer" async></script>'),
  'address' => "<!-- wp:embed {\"url\":\"$site/\",\"type\":\"rich\"} -->\n<figure class=\"wp-block-embed is-type-rich\"><div class=\"wp-block-embed__wrapper\">\n$site/\n</div></figure>\n<!-- /wp:embed -->",
];
$addresses = [];
foreach ($posts as $name => $content) {
  $id = wp_insert_post(['post_title' => $name, 'post_content' => wp_slash($content), 'post_status' => 'publish', 'post_author' => $editor]);
  $addresses[$name] = "/?p=$id";
}
echo "\n", json_encode($addresses), "\n";
