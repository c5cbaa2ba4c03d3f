//! # Garder ou virer ? · Keep or fire?
//!
//! A self-assessment about one client relationship. It runs in the browser and sends nothing.
//!
//! # Layout
//!
//! - [`instrument`]: PURE RULES. What is asked, and what follows from the answers.
//! - [`content`]: WORDS. Every sentence, one file a language.
//! - [`session`]: PURE. The whole behaviour of a visit: state, actions, and the state that follows.
//! - [`host`]: PURE. The page around the frame: what its owner may ask for, what it is told.
//! - [`notebook`]: PURE. What is kept: forms, merging, restoring, exporting and importing, looking back.
//! - [`views`]: DRAW. Screens from plain props.
//! - [`browser`]: SHELL. Storage, address, clock, locale, clipboard, and what of `boot/` the app calls.
//! - [`app`]: the only stateful component: state, effects, choice of view.
//! - [`order`]: PURE. The one small sort that all of them use.
//!
//! # One-way rule
//!
//! `instrument` knows nobody (but `order`, as all do). `content` and `notebook` know `instrument`. `session` knows `instrument` and `notebook`;
//! `host` knows `instrument` and `session`.
//! `views` know the pure rooms but `host`. `browser` knows the types of all pure rooms: options, notebooks, sessions, days, languages. Only
//! `app` knows everybody. The pure rooms import neither `yew` nor `web_sys`. A test holds all of this: `tests/arrows.rs`.
//!
//! # Invariants
//!
//! 1. Pure rooms do no input or output, read no clock, and cannot fail or panic on any answers.
//! 2. Only `notebook` knows the stored forms: [`notebook::saved`] writes them, [`notebook::restore`] reads them.
//! 3. Only `browser` and `app` call the web platform; views read the value of the field that an event came from.
//! 4. Worsening any answer never makes the verdict milder.
//! 5. A language is one file of words and what the compiler and the tests then ask for; an item is one row and its sentences.
//! 6. Nothing leaves the browser: no request is ever caused by a visit, an answer or a result. The site's worker (`worker/sw.js`) fetches the
//!    site's own files, once, and looks for a new build at a visit; the single file fetches nothing at all.
//! 7. Everything works with storage blocked.
//! 8. Nothing unreadable, and nothing newer, is ever overwritten. The start never writes.
//! 9. No `innerHTML`, no `style` attribute, no inline script: the content security policy stays strict.
//! 10. Scores and verdicts are never stored: they follow from the answers.
//! 11. What is deleted stays deleted, whichever tab still has it: a tombstone beats every lower count.
//! 12. The quick exit needs none of this: `boot/leave.js` and `boot/watch.js` work before the app and after its failure.
//!
//! # To change …
//!
//! - a sentence: `content/fr.rs`, `content/en.rs`.
//! - a language: `docs/adding-a-language.md`.
//! - an item: its row in [`instrument::item`], its place in [`instrument::page`], and its sentences.
//! - a rule: its row in [`instrument::rules`], and why it fires in the words.
//! - an advice: its row in [`instrument::advice`], and its sentence.
//! - what happens on a click: [`session::Session::apply`].
//! - a screen: its file in [`views`], its sheet in `styles/`.
//! - a key: `boot/keyboard.js`; where the focus, the dialog and the history go: `boot/page.js`.
//! - what a blog's owner may choose, and what the blog is told: [`host`]; the script for blogs: `public/embed.js`.
//! - what works without a network, and how a new build comes: `worker/sw.js`, `boot/served.js`; in the single file `boot/inlined.js`.
//! - what is stored or exported: [`notebook::saved`] and [`notebook::restore`], with a new [`notebook::VERSION`] and a new
//!   fixture in `tests/fixtures/released`; the old ones stay.

pub mod app;
pub mod browser;
pub mod content;
pub mod host;
pub mod instrument;
pub mod notebook;
pub mod order;
pub mod session;
pub mod views;
