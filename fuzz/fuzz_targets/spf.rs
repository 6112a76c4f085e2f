//! Any text as an SPF record, and as the explanation that a failing record points to, whose macros are expanded.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mailflow::spf::{Session, check_host};

fuzz_target!(|text: &str| {
    let records = [("example.com", text), ("_spf.example.com", text), ("exp.example.org", text), ("example.org", "v=spf1 -all exp=exp.%{d}")];
    let dns = hopscope_fuzz::texts(&records);
    for reverse_path in ["strong-bad@example.com", "a.b@example.org", ""] {
        for client in ["192.0.2.3", "2001:db8::cb01"] {
            let session = Session {
                client_address: client.parse().expect("an address"),
                helo: "example.com",
                reverse_path,
                receiver: "mx.example.net",
                timestamp: 0,
            };
            let report = check_host(&dns, &session);
            assert_eq!(format!("{report:?}"), format!("{:?}", check_host(&dns, &session)));
        }
    }
});
