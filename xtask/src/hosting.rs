//! Ready files for other people's servers, which say what our own server sends, but for styles, of which the pages speak: see
//! `docs/hosting.md`.
//!
//! Those under `docs/hosting/` are kept in the project, so that they can be read and copied without a build; a test sees to it that
//! they are what this module writes.

use crate::one_file;
use crate::policy::{self, ATTACHED, CACHE_ASKING, CACHE_FOR_EVER};
use std::fmt::Write;

/// Files whose names change with their content.
const BY_CONTENT: &str = r"-[0-9a-f]{16}\.(js|css|wasm)$";

/// For hosts that read a file `_headers` at the root of the site, as Netlify and Cloudflare Pages do. Both ask about a file each time
/// unless told otherwise, and join what several rules say of one header: so only what may be kept is named.
pub fn underscore_headers(headers: [(&'static str, String); 5]) -> String {
    let mut text = "/*\n".to_owned();
    for (name, value) in headers {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for pattern in ["app-*", "keep-or-fire-*", "owner-*"] {
        let _ = write!(text, "/{pattern}\n  Cache-Control: {CACHE_FOR_EVER}\n");
    }
    let (header, value) = ATTACHED;
    // Cloudflare Pages answers at the name without its end.
    for name in [one_file::FILE, one_file::FILE.trim_end_matches(".html")] {
        let _ = write!(text, "/{name}\n  {header}: {value}\n");
    }
    text
}

/// For nginx, to be included at the level of `http`.
pub fn nginx() -> String {
    let mut text = format!(
        "# « Garder ou virer ? » on nginx. Copy it to /etc/nginx/conf.d/, change server_name and root, add your TLS.

# Only what is there: a file that is not yet in its place would stay missing for a year.
map \"$status $uri\" $kof_cache {{
    default \"{CACHE_ASKING}\";
    \"~^(200|206|304) .*{BY_CONTENT}\" \"{CACHE_FOR_EVER}\";
}}

# The tool in one file is to be kept, not to be shown. Of an empty value nginx sends nothing.
map $uri $kof_disposition {{
    \"~/{file}$\" \"{attached}\";
}}

server {{
    listen 80;
    server_name quiz.example.org;
    root /srv/keep-or-fire;
    index index.html;

    # Compressed by the build. With the module ngx_brotli, add: brotli_static on;
    gzip_static on;
    gzip_vary on;
    types {{
        application/json json;
        application/manifest+json webmanifest;
        application/wasm wasm;
        image/png png;
        image/svg+xml svg;
        text/css css;
        text/html html;
        text/javascript js;
        text/plain txt;
    }}
    charset utf-8;
    charset_types text/javascript text/css text/plain application/json application/manifest+json;

    add_header Cache-Control $kof_cache always;
    add_header {header} $kof_disposition always;
",
        file = one_file::FILE.replace('.', "\\."),
        header = ATTACHED.0,
        attached = ATTACHED.1,
    );
    for (name, value) in policy::lasting_headers(None) {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    text.push_str("}\n");
    text
}

/// For Apache, as `.htaccess` beside the pages. It needs the modules `headers` and `mime`, which most hosts have on.
pub fn apache() -> String {
    let mut text = format!(
        "# « Garder ou virer ? » on Apache. Copy it beside index.html under the name .htaccess.

AddType application/wasm .wasm
AddType application/manifest+json .webmanifest
AddDefaultCharset utf-8

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json application/manifest+json application/wasm
</IfModule>

<IfModule mod_headers.c>
    Header set Cache-Control \"{CACHE_ASKING}\"
    <FilesMatch \"{BY_CONTENT}\">
        Header set Cache-Control \"{CACHE_FOR_EVER}\"
    </FilesMatch>
"
    );
    for (name, value) in policy::lasting_headers(None) {
        let _ = writeln!(text, "    Header always set {name} \"{value}\"");
    }
    let (header, value) = ATTACHED;
    let _ = write!(text, "    <Files \"{}\">\n        Header set {header} {value}\n    </Files>\n", one_file::FILE);
    text.push_str("</IfModule>\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;
    use std::fs;

    /// Started by `cargo xtask test --all`.
    #[test]
    #[ignore = "needs nginx: cargo xtask test --all"]
    fn nginx_with_the_ready_file_answers_as_our_server_does() {
        let dir = tempfile::tempdir().unwrap();
        let site = dir.path().join("site");
        fs::create_dir(&site).unwrap();
        let hashed = "app-0123456789abcdef.js";
        for (name, content) in [
            ("index.html", "<!doctype html>"),
            (hashed, "1"),
            ("a.wasm", ""),
            ("a.txt", "©"),
            ("app-0123456789abcdef.js.gz", "gz"),
        ] {
            fs::write(site.join(name), content).unwrap();
        }
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let ready = nginx()
            .replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
            .replace("/srv/keep-or-fire", site.to_str().unwrap());
        let (own, pid) = (dir.path().join("nginx.conf"), dir.path().join("pid"));
        let whole = format!(
            "daemon off; master_process off; pid {}; error_log stderr; {} events {{}} http {{ access_log off; {} {ready} }}",
            pid.display(),
            if crate::debian::is_root() { "user root;" } else { "" },
            ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
                .map(|kind| format!("{kind}_temp_path {}/{kind};", dir.path().display()))
                .concat()
        );
        fs::write(&own, whole).unwrap();
        let program = which::which("nginx").unwrap_or_else(|_| "/usr/sbin/nginx".into());
        let mut nginx = std::process::Command::new(program).arg("-c").arg(&own).spawn().unwrap();
        let paths = ["/", "/app-0123456789abcdef.js", "/a.wasm", "/a.txt", "/app-fedcba9876543210.js"];
        let answers = paths.map(|path| answer(port, path));
        nginx.kill().unwrap();
        nginx.wait().unwrap();

        let [page, module, wasm, plain, missing] = answers.map(|answer| answer.to_lowercase());
        for (name, value) in policy::lasting_headers(None) {
            let line = format!("{name}: {value}\r\n").to_lowercase();
            assert!(page.contains(&line) && module.contains(&line), "{line} should be in {page} and in {module}");
        }
        assert!(page.contains("cache-control: no-cache\r\n"), "{page}");
        assert!(module.contains(&format!("cache-control: {CACHE_FOR_EVER}\r\n")), "{module}");
        assert!(
            module.contains("content-type: text/javascript") && module.contains("content-encoding: gzip"),
            "{module}"
        );
        assert!(module.contains("vary: accept-encoding\r\n"), "{module}");
        assert!(missing.starts_with("http/1.1 404") && missing.contains("cache-control: no-cache\r\n"), "{missing}");
        assert!(wasm.contains("content-type: application/wasm"), "{wasm}");
        assert!(plain.contains("content-type: text/plain; charset=utf-8\r\n"), "{plain}");
    }

    /// The head of an answer; asked again until the server listens.
    fn answer(port: u16, path: &str) -> String {
        use std::io::{Read, Write};
        let start = std::time::Instant::now();
        loop {
            if let Ok(mut server) = std::net::TcpStream::connect(("127.0.0.1", port)) {
                write!(server, "GET {path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n")
                    .unwrap();
                let mut said = Vec::new();
                server.read_to_end(&mut said).unwrap();
                return String::from_utf8_lossy(&said).into_owned();
            }
            assert!(start.elapsed().as_secs() < 10, "nginx should listen within 10 s");
            std::thread::yield_now();
        }
    }

    /// With `KOF_WRITE=1` the files are written anew instead.
    #[test]
    fn the_ready_files_say_what_the_server_sends() {
        let files = [
            ("nginx.conf", nginx()),
            ("apache.htaccess", apache()),
            ("_headers", underscore_headers(policy::lasting_headers(None))),
        ];
        for (name, text) in files {
            let path = project::root().join("docs/hosting").join(name);
            if std::env::var_os("KOF_WRITE").is_some() {
                fs::write(&path, &text).unwrap();
            }
            let kept = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(kept, text, "docs/hosting/{name} is old. Run: KOF_WRITE=1 cargo test -p xtask ready_files");
        }
    }
}
