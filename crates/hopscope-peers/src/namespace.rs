//! A machine inside the machine: private mounts, processes and networks, so that the servers run with their own absolute paths
//! and addresses, the machine stays as it is, and everything ends together.
//!
//! There are two networks, joined by a cable: the server's, and the world's with every other host. With one network alone
//! Postfix would take every peer's address for its own ("mail loops back to myself").

use std::{
    env, fs,
    net::IpAddr,
    os::unix::fs::MetadataExt,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use crate::process::{Context, Result, command, output, run, run_lines};

/// Addresses of the world that no topology names.
pub mod addresses {
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

    /// Where Exchange Online sends from (the simulator's own choice among the published ranges).
    pub const EXCHANGE_ONLINE: IpAddr = IpAddr::V4(Ipv4Addr::new(40, 107, 0, 1));
    /// The same over IPv6, in 2a01:111:f403::/48.
    pub const EXCHANGE_ONLINE_V6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2a01, 0x111, 0xf403, 0, 0, 0, 0, 1));
    /// Where Exchange Online listens.
    pub const GATEWAY: IpAddr = IpAddr::V4(Ipv4Addr::new(52, 101, 0, 1));
    /// The mail exchanger of fabrikam.com.
    pub const FABRIKAM: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 80));
    /// Somebody on the Internet.
    pub const STRANGER: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 77));
    /// A computer in the office.
    pub const OFFICE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 10));
    /// The resolver.
    pub const RESOLVER: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 18, 0, 53));
    /// An IPv6 address for the server, which the topologies do not name.
    pub const SERVER_V6: IpAddr = IpAddr::V6(Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 0x25));
    /// The gateway of two servers that play a hybrid pair.
    pub const PAIR_GATEWAY: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 18, 2, 1));
    /// Their other side.
    pub const PAIR_SERVER: IpAddr = IpAddr::V4(Ipv4Addr::new(198, 18, 2, 2));
    /// Further hosts that take mail, by number.
    pub const fn host(number: u8) -> IpAddr {
        IpAddr::V4(Ipv4Addr::new(198, 18, 1, number))
    }
}

/// The programs that have to be there.
const PROGRAMS: [&str; 11] =
    ["postfix", "postconf", "postmap", "dovecot", "doveconf", "openssl", "unshare", "nsenter", "ip", "mount", "sh"];
/// A folder of this machine that is always there and that the private machine covers first.
const ROOT: &str = "/run/hopscope-peers";

/// Why the servers can't be started here, if they can't.
pub fn missing() -> Option<String> {
    if env::consts::OS != "linux" {
        return Some("real servers are started on Linux only".to_owned());
    }
    if fs::metadata("/proc/self").map_or(true, |process| process.uid() != 0) {
        return Some("namespaces for real servers need root".to_owned());
    }
    let path = search_path();
    let is_there = |program: &&str| env::split_paths(&path).any(|folder| folder.join(program).is_file());
    if let Some(program) = PROGRAMS.iter().find(|program| !is_there(program)) {
        return Some(format!("`{program}` is not installed"));
    }
    let mut trial = command("unshare --mount --pid --net --fork ip link add trial0 type veth peer name trial1");
    match output(trial.env("PATH", path), "") {
        Ok(output) if output.status.success() => None,
        Ok(output) => Some(format!("no private network can be made here: {}", crate::process::text_of(&output))),
        Err(error) => Some(error.to_string()),
    }
}

/// Where programs are looked for: a user's path may lack the folders of servers.
fn search_path() -> String {
    format!("{}:/usr/sbin:/sbin", env::var("PATH").unwrap_or_default())
}

/// Runs this program again, inside; answers its exit status.
pub fn run_inside(arguments: &[String]) -> Result<i32> {
    let program = env::current_exe().context("finding this program")?;
    let mut unshare = command("unshare --mount --pid --net --fork --kill-child=KILL --mount-proc");
    let status = unshare
        .arg(program)
        .arg("--inside")
        .args(arguments)
        .env("PATH", search_path())
        .stdin(Stdio::null())
        .status()
        .context("unshare")?;
    Ok(status.code().unwrap_or(1))
}

/// Covers the folders that servers write to, and makes the world's network. Only called inside.
pub fn prepare() -> Result<()> {
    env::set_current_dir("/").context("leaving the working folder")?;
    run_lines("mount -t tmpfs -o mode=755 tmpfs /run\nmount -t tmpfs -o mode=1777 tmpfs /tmp")?;
    for folder in ["dev/shm", "var/lib/dovecot", "var/spool/postfix", "var/mail", "var/log", "var/tmp", "var/cache"] {
        fs::create_dir_all(Path::new(ROOT).join(folder)).context(folder)?;
    }
    run(&mut command(&format!("cp -a /etc {ROOT}/etc")))?;
    for (file, line) in [
        ("passwd", "vmail:x:5000:5000::/var/vmail:/usr/sbin/nologin\n"),
        ("group", "vmail:x:5000:\n"),
        ("hosts", "127.0.0.1 localhost\n"),
    ] {
        let path = format!("{ROOT}/etc/{file}");
        let text = if file == "hosts" { String::new() } else { fs::read_to_string(&path).context(&path)? };
        let kept: String = text.lines().filter(|line| !line.starts_with("vmail:")).flat_map(|line| [line, "\n"]).collect();
        fs::write(&path, kept + line).context(&path)?;
    }
    let resolver = format!("{ROOT}/etc/resolv.conf");
    // It may be a link to a file that is not private.
    let _ = fs::remove_file(&resolver);
    fs::write(&resolver, format!("nameserver {}\noptions trust-ad\n", addresses::RESOLVER)).context(&resolver)?;
    for device in ["null", "zero", "full", "random", "urandom", "tty"] {
        fs::write(format!("{ROOT}/dev/{device}"), "").context(device)?;
        run(&mut command(&format!("mount --bind /dev/{device} {ROOT}/dev/{device}")))?;
    }
    run_lines(&format!(
        "ln -s /run {ROOT}/var/run
         ln -s /proc/self/fd {ROOT}/dev/fd
         install -d -o postfix -g postfix -m 755 {ROOT}/var/lib/postfix
         install -d -o 5000 -g 5000 -m 700 {ROOT}/var/vmail
         mount --bind {ROOT}/var /var
         mount --bind {ROOT}/etc /etc
         mount --rbind {ROOT}/dev /dev
         ip link set lo up"
    ))
}

/// The server's network: as long as this value lives, and the processes in it do.
pub struct Network {
    holder: Child,
}

impl Network {
    /// Makes a network whose only host has `server`'s addresses, and a world around it with the addresses in `world`.
    pub fn new(server: &[IpAddr], world: &[IpAddr]) -> Result<Self> {
        let mut holder = command("unshare --net sleep infinity").stdin(Stdio::null()).spawn().context("unshare")?;
        let id = holder.id();
        let own = fs::read_link("/proc/self/ns/net").context("the world's network")?;
        let is_apart = || fs::read_link(format!("/proc/{id}/ns/net")).is_ok_and(|network| network != own);
        for _ in 0..200 {
            if is_apart() {
                break;
            }
            thread::sleep(Duration::from_millis(10));
        }
        if !is_apart() {
            let _ = holder.kill();
            return Err("the server's network did not come up".into());
        }
        let network = Self { holder };
        run_lines(&format!("ip link add outside type veth peer name inside netns {id}\nip link set outside up"))?;
        network.run("ip link set lo up")?;
        network.run("ip link set inside up")?;
        for address in world {
            run(&mut command(&format!("ip address add {} dev outside{}", host_prefix(*address), without_probing(*address))))?;
        }
        for address in server {
            network.run(&format!("ip address add {} dev inside{}", host_prefix(*address), without_probing(*address)))?;
            run(&mut command(&format!("ip route add {} dev outside", host_prefix(*address))))?;
        }
        network.run("ip route add default dev inside")?;
        network.run("ip -6 route add default dev inside")?;
        Ok(network)
    }

    /// A command that runs on the server.
    pub fn command(&self, line: &str) -> Command {
        command(&format!("nsenter --net=/proc/{}/ns/net -- {line}", self.holder.id()))
    }

    fn run(&self, line: &str) -> Result<()> {
        run(&mut self.command(line)).map(drop)
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        // The namespace as a whole ends soon after; nothing depends on this having worked.
        let _ = run(&mut command("ip link delete outside"));
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

fn host_prefix(address: IpAddr) -> String {
    format!("{address}/{}", if address.is_ipv4() { 32 } else { 128 })
}

/// Duplicate address detection would keep an IPv6 address from being used for a second.
const fn without_probing(address: IpAddr) -> &'static str {
    if address.is_ipv6() { " nodad" } else { "" }
}
