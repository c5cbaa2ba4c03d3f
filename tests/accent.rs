//! An owner's colour, whatever it is, is readable on the papers of the real style sheet, in both themes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test stops at what it did not expect")]

use keep_or_fire::host::{Colour, Shades};

/// A colour with its exact relative luminance.
type Named = (String, f64);

/// What an accent is seen on, or written on in it: everything but what follows the accent itself.
const PAPERS: [&str; 4] = ["ground", "sheet", "note", "accent-soft"];

#[test]
fn every_colour_of_a_sampled_cube_becomes_readable_in_both_themes() {
    let tokens = include_str!("../styles/tokens.css");
    let themes = [0, 1].map(|theme| {
        let papers: Vec<Named> = PAPERS.iter().map(|name| (name.to_string(), token(tokens, name, theme))).collect();
        (papers, token(tokens, "on-accent", theme))
    });
    let steps = (0..=255u8).step_by(15);
    let cube = steps.clone().flat_map(|red| {
        let steps = (0..=255u8).step_by(15);
        steps.flat_map(move |green| (0..=255u8).step_by(15).map(move |blue| Colour([red, green, blue])))
    });
    let mut count = 0;
    for asked in cube {
        let Shades { light, dark } = Shades::of(asked);
        for ((papers, on_accent), shade) in themes.iter().zip([light, dark]) {
            for (paper, luminance) in papers {
                let contrast = contrast(exact(shade), *luminance);
                // 3 would do for shapes and the focus ring; links are text.
                assert!(contrast >= 4.5, "{asked:?} as {shade:?} on {paper} has a contrast of {contrast:.2}");
            }
            let words = contrast(*on_accent, exact(shade));
            assert!(words >= 4.5, "words on a button of {asked:?} as {shade:?} have a contrast of {words:.2}");
        }
        count += 1;
    }
    assert_eq!(count, 18 * 18 * 18, "the whole cube was sampled");
}

#[test]
fn a_colour_that_is_readable_already_is_left_alone() {
    assert_eq!(Shades::of(Colour([0x0a, 0x6b, 0x62])).light, Colour([0x0a, 0x6b, 0x62]));
    assert_eq!(Shades::of(Colour([0xa8, 0xd8, 0xd0])).dark, Colour([0xa8, 0xd8, 0xd0]));
}

#[test]
fn a_corrected_colour_is_corrected_no_more_than_it_takes() {
    // Orange: too light for text on light paper, light enough on dark.
    let asked = Colour([255, 140, 0]);
    let Shades { light, dark } = Shades::of(asked);
    assert_eq!(dark, asked);
    let paper = token(include_str!("../styles/tokens.css"), "note", 0);
    let reached = contrast(exact(light), paper);
    assert!((4.5..5.2).contains(&reached), "{light:?} has a contrast of {reached:.2}");
    let mut written = String::new();
    light.write_to(&mut written);
    assert_eq!(Colour::from_hex(written.trim_start_matches('#')), Some(light), "what is written can be read");
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG's definition, to the letter.
fn exact(Colour(parts): Colour) -> f64 {
    let [red, green, blue] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The luminance of `--kof-<name>: light-dark(oklch(l c h), oklch(l c h))` in a theme: 0 light, 1 dark.
fn token(sheet: &str, name: &str, theme: usize) -> f64 {
    let rest = sheet.split_once(&format!("--kof-{name}: light-dark(")).unwrap_or_else(|| panic!("no token {name}")).1;
    let colour = rest.split("oklch(").nth(theme + 1).and_then(|rest| rest.split(')').next()).unwrap();
    let [light, chroma, hue]: [f64; 3] =
        colour.split(' ').map(|part| part.parse().unwrap()).collect::<Vec<_>>().try_into().unwrap();
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    // CSS Color 4: OKLab to linear sRGB.
    let long = (light + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (light - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (light - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let red = 4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short;
    let green = -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short;
    let blue = -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short;
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
