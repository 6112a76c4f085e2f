//! A ZIP archive of stored files (APPNOTE 6.3.10). The general crate costs 42 kB of the page, this page of code one;
//! the bundle is text of some kilobytes, so compression would save nothing that matters.

/// The archive. Names are UTF-8 with `/`; every file has the time 1980-01-01, so that equal files give equal bytes.
pub(crate) fn archive<'a>(files: impl Iterator<Item = (&'a str, String)>) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut directory = Vec::new();
    let mut count: u16 = 0;
    for (name, contents) in files {
        // Without ZIP64, sizes have 32 bits and numbers of files 16; a document has at most 32 MB.
        let (Ok(offset), Ok(size), Ok(name_size)) =
            (u32::try_from(archive.len()), u32::try_from(contents.len()), u16::try_from(name.len()))
        else {
            continue;
        };
        let Some(next) = count.checked_add(1) else { break };
        count = next;
        let mut common = Vec::new();
        common.extend(20_u16.to_le_bytes()); // version needed to extract: 2.0
        common.extend(0x0800_u16.to_le_bytes()); // the name is UTF-8
        common.extend(0_u16.to_le_bytes()); // stored
        common.extend(0_u16.to_le_bytes()); // 00:00:00
        common.extend(0x0021_u16.to_le_bytes()); // 1980-01-01
        common.extend(crc32(contents.as_bytes()).to_le_bytes());
        common.extend(size.to_le_bytes());
        common.extend(size.to_le_bytes());
        common.extend(name_size.to_le_bytes());
        common.extend(0_u16.to_le_bytes()); // no extra field

        archive.extend(0x0403_4b50_u32.to_le_bytes());
        archive.extend(&common);
        archive.extend(name.as_bytes());
        archive.extend(contents.as_bytes());

        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(0x0314_u16.to_le_bytes()); // made by Unix, so that the permissions below count
        directory.extend(&common);
        directory.extend([0; 6]); // no comment, first disk, no internal attributes
        let mode: u32 = if has_shebang(&contents) { 0o100_755 } else { 0o100_644 };
        directory.extend((mode << 16).to_le_bytes());
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (Ok(size), Ok(offset)) = (u32::try_from(directory.len()), u32::try_from(archive.len())) else {
        return Vec::new();
    };
    archive.extend(&directory);
    archive.extend(0x0605_4b50_u32.to_le_bytes());
    archive.extend([0; 4]); // one disk
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(size.to_le_bytes());
    archive.extend(offset.to_le_bytes());
    archive.extend(0_u16.to_le_bytes()); // no comment
    archive
}

fn has_shebang(contents: &str) -> bool {
    contents.starts_with("#!")
}

/// CRC-32 as ZIP uses it: polynomial 0xEDB88320, reflected.
fn crc32(bytes: &[u8]) -> u32 {
    let register = bytes.iter().fold(u32::MAX, |register, &byte| {
        (0..8).fold(register ^ u32::from(byte), |register, _| (register >> 1) ^ (0xedb8_8320 & (register & 1).wrapping_neg()))
    });
    !register
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_value_of_crc_32_comes_out() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }
}
