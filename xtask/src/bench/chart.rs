//! docs/benchmark.svg: six figures of four pages, as bars. Its colours are those of styles/tokens.css, by day and by night.

use super::figures::Figures;
use super::numbers::digits;
use super::raw::{Line, Name};
use std::fmt::Write as _;

/// The pages, from top to bottom.
const PAGES: [(Name, &str); 4] =
    [(Name::Ours, "ours"), (Name::ByHand, "by hand"), (Name::React, "React"), (Name::Surveyjs, "SurveyJS")];

/// What is drawn of each.
struct Panel {
    title: &'static str,
    unit: &'static str,
    of: fn(&Figures, Name) -> Option<f64>,
}

const PANELS: [Panel; 6] = [
    Panel {
        title: "First paint",
        unit: "ms",
        of: |figures, name| figures.get(name, Line::Slow, |one| one.first_paint),
    },
    Panel {
        title: "An answer can be given",
        unit: "ms",
        of: |figures, name| figures.get(name, Line::Slow, |one| one.answerable),
    },
    Panel {
        title: "The application has it",
        unit: "ms",
        of: |figures, name| figures.get(name, Line::Slow, |one| one.started),
    },
    Panel {
        title: "Transferred by then",
        unit: "kB",
        of: |figures, name| figures.get(name, Line::Slow, |one| one.bytes).map(|bytes| bytes / 1000.0),
    },
    Panel { title: "Blocking time", unit: "ms", of: |figures, name| figures.get(name, Line::Slow, |one| one.blocking) },
    Panel {
        title: "Work for an answer",
        unit: "ms",
        of: |figures, name| figures.answer(name, Line::Slow).map(|work| work.max(0.0)),
    },
];

const WIDTH: f64 = 800.0;
const MARGIN: f64 = 24.0;
const COLUMNS: usize = 3;
const PANEL: (f64, f64) = (256.0, 152.0);
/// Where the panels begin, under the heading.
const TOP: f64 = 62.0;
/// Room for the names before the bars, and for the figures behind the longest.
const NAMES: f64 = 66.0;
const VALUES: f64 = 62.0;
const ROW: f64 = 26.0;

const STYLE: &str = "
    svg { color-scheme: light dark; font: 13px system-ui, sans-serif; }
    .sheet { fill: #fdfcf8; stroke: #d9d2c5; }
    text { fill: #2a241d; }
    .title { font-weight: 600; font-size: 14px; }
    .soft { fill: #5c5348; }
    .bar { fill: #b3a797; }
    .ours { fill: #0a5158; }
    text.ours { font-weight: 600; }
    @media (prefers-color-scheme: dark) {
      .sheet { fill: #2a241d; stroke: #5c5348; }
      text { fill: #efe9dd; }
      .soft { fill: #c4baac; }
      .bar { fill: #857a6d; }
      .ours { fill: #a3d5d1; }
    }
  ";

/// The whole picture.
pub fn chart(figures: &Figures) -> String {
    #[allow(clippy::cast_precision_loss, reason = "two rows")]
    let rows = PANELS.len().div_ceil(COLUMNS) as f64;
    // The last row needs no room below it.
    let height = TOP + rows * PANEL.1 - 12.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"title about\">\n  \
         <title id=\"title\">A first visit on a slow line</title>\n  <desc id=\"about\">{}</desc>\n  <style>{STYLE}</style>\n  \
         <rect class=\"sheet\" x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"6\"/>\n  \
         <text class=\"title\" x=\"{MARGIN}\" y=\"30\">A first visit on a slow line and a slow machine; the shorter, the better</text>\n",
        described(figures),
        WIDTH - 1.0,
        height - 1.0,
    );
    for (n, panel) in PANELS.iter().enumerate() {
        #[allow(clippy::cast_precision_loss, reason = "six panels")]
        let at = (MARGIN + (n % COLUMNS) as f64 * PANEL.0, TOP + (n / COLUMNS) as f64 * PANEL.1);
        draw(&mut svg, panel, figures, at);
    }
    svg + "</svg>\n"
}

/// The figures in words, for who does not see them.
fn described(figures: &Figures) -> String {
    let panels = PANELS.iter().map(|panel| {
        let values = PAGES.iter().map(|(name, word)| format!("{word} {}", digits((panel.of)(figures, *name))));
        format!("{}, {}: {}.", panel.title, panel.unit, values.collect::<Vec<_>>().join(", "))
    });
    panels.collect::<Vec<_>>().join(" ")
}

fn draw(svg: &mut String, panel: &Panel, figures: &Figures, (x, y): (f64, f64)) {
    let values = PAGES.map(|(name, _)| (panel.of)(figures, name));
    let longest = values.into_iter().flatten().fold(f64::MIN_POSITIVE, f64::max);
    let room = PANEL.0 - NAMES - VALUES - MARGIN;
    // Writing into a string cannot fail.
    let _ = writeln!(
        svg,
        "  <text class=\"title\" x=\"{x}\" y=\"{y:.0}\">{}<tspan class=\"soft\"> {}</tspan></text>",
        panel.title, panel.unit
    );
    let mut middle = y + 22.0;
    for ((name, word), value) in PAGES.iter().zip(values) {
        let (own, bar) = if *name == Name::Ours { ("ours", "ours") } else { ("soft", "bar") };
        let length = value.map_or(0.0, |value| (value / longest * room).max(1.5));
        let base = middle + 4.5;
        let _ = writeln!(
            svg,
            "  <text class=\"{own}\" x=\"{:.0}\" y=\"{base:.1}\" text-anchor=\"end\">{word}</text>\
             <rect class=\"{bar}\" x=\"{:.0}\" y=\"{:.1}\" width=\"{length:.1}\" height=\"14\" rx=\"2\"/>\
             <text class=\"{own}\" x=\"{:.1}\" y=\"{base:.1}\">{}</text>",
            x + NAMES - 8.0,
            x + NAMES,
            middle - 7.0,
            x + NAMES + length + 6.0,
            digits(value),
        );
        middle += ROW;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::figures::tests::run;

    #[test]
    fn every_page_has_a_bar_and_a_figure_in_every_panel() {
        let svg = chart(&Figures::of(&run()));
        assert_eq!(svg.matches("<rect class=\"bar\"").count(), 18, "{svg}");
        assert_eq!(svg.matches("<rect class=\"ours\"").count(), 6, "{svg}");
        assert!(svg.contains("An answer can be given, ms: ours 505, by hand 205, React 405, SurveyJS 805."), "{svg}");
    }

    #[test]
    fn the_longest_bar_leaves_room_for_its_figure() {
        let svg = chart(&Figures::of(&run()));
        let longest = format!("width=\"{:.1}\"", PANEL.0 - NAMES - VALUES - MARGIN);
        assert!(svg.contains(&longest), "{svg}");
    }
}
