//! What is shipped of others is told, with its licence.

use crate::site::site;

#[test]
fn what_is_shipped_of_others_is_told() {
    let site = site();
    let licences = String::from_utf8(site["licences.txt"].clone()).unwrap();
    let bill: serde_json::Value = serde_json::from_slice(&site["sbom.cdx.json"]).unwrap();
    let crates = xtask::shipped::crates().unwrap();
    assert_eq!(bill["components"].as_array().map(Vec::len), Some(crates.len()));
    for one in crates {
        assert!(licences.contains(&format!("{} {} (", one.name, one.version)), "{one:?}");
    }
}
