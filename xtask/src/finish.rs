//! Turns what Trunk compiled into the site, `dist/`.

use crate::assets::Asset;
use crate::public_url::PublicUrl;
use crate::shell::{self, Loaded};
use crate::{
    assets, compress, hosting, manifest, npm, one_file, owner, policy, program, project, shell_words, shipped, wasm,
    weighing, worker,
};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// What Trunk leaves, since `Trunk.toml` asks for names without hashes.
const GLUE: &str = "keep-or-fire.js";
const WASM: &str = "keep-or-fire_bg.wasm";

/// The script that blogs load: by this name always the first version, the one that `docs/messages.md` knows.
const EMBED: &str = "embed.js";
/// The name that the snippets give it. The version stands in the name and not in a folder or a query, so that `embed.v2.js` can live
/// beside it, find the questionnaire in the same folder, and be told apart by every host and cache.
pub const EMBED_V1: &str = "embed.v1.js";

/// Makes `dist/` of what Trunk left. What was there before is replaced at once, and only when all is well.
pub fn run(public: Option<&PublicUrl>) -> Result<()> {
    let made = project::trunk_dir();
    finish(&made, public)?;
    let dist = project::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("could not remove {}", dist.display()))?;
    }
    fs::rename(&made, &dist).with_context(|| format!("could not move {} to {}", made.display(), dist.display()))
}

fn finish(dir: &Path, public: Option<&PublicUrl>) -> Result<()> {
    weighing::note(&dir.join(WASM))?;
    wasm::shrink(dir, WASM, GLUE)?;
    import_from_boot(&dir.join(GLUE))?;
    let inside = module_inside(dir)?;
    let loaded = Loaded {
        module: module(dir)?,
        first_style: first_style(dir)?,
        style: styles(dir, "styles/app.css", "app")?,
        wasm: Asset::name_by_content(dir, WASM, "keep-or-fire", "wasm")?,
    };
    watch(dir)?;
    write_pages(dir, &loaded, public)?;
    one_file::write(dir, &loaded, &inside)?;
    for_blogs(dir, &loaded.first_style, public)?;
    shipped::write(dir)?;
    worker::write(dir)?;
    compress::folder(dir)
}

/// Has the glue import the scripts of `boot/` themselves, and not wasm-bindgen's copies of them: some are imported by others of `boot/`,
/// too, and what is joined twice remembers, listens and writes twice.
fn import_from_boot(glue: &Path) -> Result<()> {
    let text = fs::read_to_string(glue).with_context(|| format!("could not read {}", glue.display()))?;
    let mut copies = text.split("./snippets/keep-or-fire-");
    let mut whole = copies.next().unwrap_or_default().to_owned();
    for copy in copies {
        whole.push_str(copy.split_once('/').map_or(copy, |(_, path)| path));
    }
    fs::write(glue, whole).with_context(|| format!("could not write {}", glue.display()))
}

/// Joins the boot code with wasm-bindgen's glue, which is then no file of its own, nor are the snippets it may import.
fn module(dir: &Path) -> Result<Asset> {
    bundle(dir, "served", &dir.join("boot.js"))?;
    let glue = dir.join(GLUE);
    fs::remove_file(&glue).with_context(|| format!("could not remove {}", glue.display()))?;
    let snippets = dir.join("snippets");
    if snippets.exists() {
        fs::remove_dir_all(&snippets).with_context(|| format!("could not remove {}", snippets.display()))?;
    }
    Asset::name_by_content(dir, "boot.js", "app", "js")
}

/// The same for the single file, to stand inside it.
fn module_inside(dir: &Path) -> Result<String> {
    let script = dir.join("inside.js");
    bundle(dir, "inlined", &script)?;
    let text = fs::read_to_string(&script).with_context(|| format!("could not read {}", script.display()))?;
    fs::remove_file(&script).with_context(|| format!("could not remove {}", script.display()))?;
    Ok(text)
}

/// `form` says where the app comes from: a script in `boot/`.
fn bundle(dir: &Path, form: &str, out: &Path) -> Result<()> {
    let mut bundle = npm::esbuild("boot/boot.js", out)?;
    bundle.args(["--format=esm", "--target=es2022"]);
    let boot = project::root().join("boot");
    let form_script = boot.join(form).with_extension("js");
    for (name, path) in [("keep-or-fire", dir.join(GLUE)), ("form", form_script), ("boot", boot)] {
        let mut alias = std::ffi::OsString::from(format!("--alias:{name}="));
        alias.push(path);
        bundle.arg(alias);
    }
    program::must_succeed(&mut bundle, &project::log(&format!("esbuild {form}")))
}

/// The one classic script: its name stays the same, for it has to be found by pages of any age, and it runs in old browsers.
fn watch(dir: &Path) -> Result<()> {
    let mut script = npm::esbuild("boot/watch.js", &dir.join("watch.js"))?;
    script.arg("--target=es5");
    program::must_succeed(&mut script, &project::log("esbuild watch"))
}

/// The style sheets that stand in the page, joined.
fn first_style(dir: &Path) -> Result<String> {
    let path = dir.join("first.css");
    join_styles("styles/first.css", &path)?;
    let text = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    fs::remove_file(&path).with_context(|| format!("could not remove {}", path.display()))?;
    Ok(text.trim_ascii().to_owned())
}

/// The style sheets that are a file, joined.
fn styles(dir: &Path, entry: &str, stem: &str) -> Result<Asset> {
    let file = format!("{stem}.css");
    join_styles(entry, &dir.join(&file))?;
    Asset::name_by_content(dir, &file, stem, "css")
}

/// `esnext`: the sheets say what they mean to today's browsers, nothing is rewritten for older ones.
fn join_styles(entry: &str, out: &Path) -> Result<()> {
    let mut bundle = npm::esbuild(entry, out)?;
    bundle.arg("--target=esnext");
    program::must_succeed(&mut bundle, &project::log("esbuild css"))
}

/// The script that blogs load, shortened in its place and under its lasting name; the page for owners; what other servers and blog
/// engines read.
fn for_blogs(dir: &Path, first_style: &str, public: Option<&PublicUrl>) -> Result<()> {
    let script = dir.join(EMBED);
    let mut shorten = npm::esbuild("public/embed.js", &script)?;
    // What Trunk copied is what stands there.
    shorten.args(["--target=es2022", "--allow-overwrite"]);
    program::must_succeed(&mut shorten, &project::log("esbuild embed"))?;
    let content = fs::read(&script).with_context(|| format!("could not read {}", script.display()))?;
    write(dir, EMBED_V1, &content)?;

    let mut bundle = npm::esbuild("owner/owner.js", &dir.join("owner.js"))?;
    bundle.args(["--format=esm", "--target=es2022"]);
    program::must_succeed(&mut bundle, &project::log("esbuild owner"))?;
    let loaded = owner::Loaded {
        script: Asset::name_by_content(dir, "owner.js", "owner", "js")?,
        style: styles(dir, "owner/owner.css", "owner")?,
        embed_integrity: assets::integrity(&content),
    };
    let path = project::root().join("owner/embed.html");
    let template = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    for (name, page) in owner::pages(&template, &loaded, public)? {
        write(dir, name, page.as_bytes())?;
    }
    if let Some(public) = public {
        for words in shell_words::all() {
            write(dir, words.oembed, owner::oembed(words, public).as_bytes())?;
        }
    }
    let headers = policy::headers(public.map(PublicUrl::origin).as_deref(), first_style);
    write(dir, "_headers", hosting::underscore_headers(headers).as_bytes())
}

fn write(dir: &Path, name: &str, content: &[u8]) -> Result<()> {
    fs::write(dir.join(name), content).with_context(|| format!("could not write {name}"))
}

/// Trunk has taken its own element out of the template and copied the rest.
fn write_pages(dir: &Path, loaded: &Loaded, public: Option<&PublicUrl>) -> Result<()> {
    let path = dir.join("index.html");
    let template = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    for (name, page) in shell::pages(&template, loaded, public)? {
        write(dir, name, page.as_bytes())?;
    }
    for words in shell_words::all() {
        write(dir, words.manifest, manifest::manifest(words).as_bytes())?;
    }
    Ok(())
}
