//! Builds the page with Trunk, and finishes what Trunk leaves: no inline script, minified glue, a policy that holds.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::parts;
use crate::process::{Trouble, run};
use crate::workspace::Workspace;

/// Whether Cargo.lock may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// Somebody may just have added a dependency.
    Free,
    /// A build server takes what is committed or fails.
    Committed,
}

impl Lock {
    pub fn parse(options: &[&str]) -> Result<Self, Trouble> {
        match options {
            [] => Ok(Self::Free),
            ["--locked"] => Ok(Self::Committed),
            [other, ..] => Err(Trouble::failed(format!("`{}` is not an option of build", other.escape_debug()))),
        }
    }

    pub const fn argument(self) -> Option<&'static str> {
        match self {
            Self::Free => None,
            Self::Committed => Some("--locked"),
        }
    }
}

/// Tells the hook that the page is built as it is shipped.
const SHIPPED: &str = "HOPSCOPE_SHIPPED";

/// `trunk`, with its answers kept free of anything but this build.
pub fn trunk(workspace: &Workspace, command: &str) -> Command {
    let mut trunk = workspace.command("trunk");
    trunk
        .args(["--skip-version-check", command])
        // Trunk refuses `NO_COLOR=1`, which others understand.
        .env_remove("NO_COLOR");
    trunk
}

pub fn page(workspace: &Workspace, lock: Lock) -> Result<(), Trouble> {
    run(trunk(workspace, "build").args(["--release", "--features", "shipped"]).args(lock.argument()).env(SHIPPED, "1"))
}

/// Called by Trunk (`post_build` in Trunk.toml), with the built page in a folder that Trunk then moves to dist/.
pub fn finish_from_hook(workspace: &Workspace) -> Result<(), Trouble> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| Trouble::failed("finish-page is called by Trunk: use `cargo xtask build`"))?;
    finish(&staging)?;
    let is_shipped = env::var_os(SHIPPED).is_some();
    if is_shipped {
        parts::cut(workspace, &staging)?;
    }
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        minify(workspace, &staging)?;
    }
    if is_shipped {
        parts::write_service_worker(workspace, &staging)?;
    }
    Ok(())
}

fn finish(staging: &Path) -> Result<(), Trouble> {
    let index = staging.join("index.html");
    let in_index = |error: std::io::Error| Trouble::failed(format!("{}: {error}", index.display()));
    let html = fs::read_to_string(&index).map_err(in_index)?;
    let (html, scripts) = move_scripts_out(&html);
    check_policy(&html)?;
    for script in scripts {
        let path = staging.join(&script.name);
        fs::write(&path, script.text).map_err(|error| Trouble::failed(format!("{}: {error}", path.display())))?;
    }
    fs::write(&index, html).map_err(in_index)
}

struct Script {
    name: String,
    text: String,
}

/// Gives every inline script a file of its own: the page's policy allows none in the page.
///
/// Trunk writes one, which loads the program; its name is made from its content, so that a cache never holds an old one.
fn move_scripts_out(html: &str) -> (String, Vec<Script>) {
    let mut page = String::with_capacity(html.len());
    let mut scripts = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find("<script") {
        let (before, element) = rest.split_at(start);
        page.push_str(before);
        let Some((tag, after)) = element.split_once('>') else {
            rest = element;
            break;
        };
        let Some((text, after)) = after.split_once("</script>") else {
            rest = element;
            break;
        };
        rest = after;
        let has_source = tag.split_whitespace().any(|attribute| attribute.starts_with("src="));
        if has_source || text.trim().is_empty() {
            page.push_str(tag);
            page.push('>');
            page.push_str(text);
            page.push_str("</script>");
            continue;
        }
        let text = text.trim();
        let name = format!("start-{:016x}.js", fnv1a(text.as_bytes()));
        let kind = if tag.contains("module") { " type=\"module\"" } else { "" };
        page.push_str("<script");
        page.push_str(kind);
        page.push_str(" src=\"./");
        page.push_str(&name);
        page.push_str("\"></script>");
        scripts.push(Script { name, text: format!("{text}\n") });
    }
    page.push_str(rest);
    (page, scripts)
}

/// A page without its policy, or with something the policy would block, must not be shipped.
fn check_policy(html: &str) -> Result<(), Trouble> {
    let lower = html.to_ascii_lowercase();
    if !lower.contains("http-equiv=\"content-security-policy\"") && !lower.contains("http-equiv=content-security-policy") {
        return Err(Trouble::failed("index.html has no Content-Security-Policy"));
    }
    if lower.contains("<style") || lower.contains(" style=") {
        return Err(Trouble::failed("index.html has an inline style, which its own policy blocks: use a style sheet"));
    }
    if lower.contains(" integrity=") {
        return Err(Trouble::failed(
            "index.html names a checksum of a script that is minified afterwards: keep `no_sri = true` in Trunk.toml",
        ));
    }
    Ok(())
}

/// wasm-bindgen's glue is half comments and white space, and style sheets are written to be read.
fn minify(workspace: &Workspace, staging: &Path) -> Result<(), Trouble> {
    for file in workspace.files_below(staging) {
        let extension = file.extension().and_then(|extension| extension.to_str());
        if !matches!(extension, Some("js" | "mjs" | "css")) {
            continue;
        }
        run(workspace
            .command("esbuild")
            .arg(&file)
            .args(["--minify", "--target=es2022", "--log-level=warning", "--allow-overwrite"])
            // wasm-bindgen names a module once for each thing it takes from it.
            .args(["--log-override:duplicate-object-key=silent"])
            .arg(format!("--outfile={}", file.display())))?;
    }
    Ok(())
}

/// FNV-1a: enough to tell contents apart, and the same on every machine and compiler.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_script_gets_a_file_and_keeps_its_kind() {
        let html = "<head><script type=\"module\" nonce=\"x\">\nimport init from './app.js';\n</script><script src=\"a.js\"></script></head>";
        let (page, scripts) = move_scripts_out(html);
        let [script] = scripts.as_slice() else { panic!("one script was inline") };
        assert_eq!(script.text, "import init from './app.js';\n");
        assert_eq!(
            page,
            format!("<head><script type=\"module\" src=\"./{}\"></script><script src=\"a.js\"></script></head>", script.name)
        );
    }

    #[test]
    fn a_page_without_a_policy_or_with_an_inline_style_is_refused() {
        assert!(check_policy("<head></head>").is_err());
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        assert!(check_policy(policy).is_ok());
        assert!(check_policy(&format!("{policy}<p style=\"color:red\">")).is_err());
    }
}
