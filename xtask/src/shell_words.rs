//! The words of the page before the app is there: in its head, while it loads, without JavaScript, and when it cannot start.
//!
//! They are fragments of HTML. Every language is complete or the crate does not compile.

use keep_or_fire::instrument::language::Language;

/// One language's words.
pub struct ShellWords {
    /// The file that holds this language's page.
    pub file: &'static str,
    /// The language's tag.
    pub lang: &'static str,
    /// The page's title and the name of the tool.
    pub title: &'static str,
    /// For search engines and shared links.
    pub description: &'static str,
    /// The picture that stands beside a shared link.
    pub picture: &'static str,
    /// The file for blog engines that look for one.
    pub oembed: &'static str,
    /// The file that a device reads to install the site.
    pub manifest: &'static str,
    /// On the installed icon: begins anew.
    pub shortcut_new: &'static str,
    /// On the installed icon: the results so far.
    pub shortcut_history: &'static str,
    /// What the page is and why it needs JavaScript.
    pub without_script: &'static str,
    /// Someone to talk to: on every screen, so here too.
    pub help: &'static str,
    /// Heading when the app could not start or go on.
    pub failed: &'static str,
    /// Why: a file of the page did not come, or is another one.
    pub failed_file: &'static str,
    /// Why: nothing has started for ten seconds.
    pub failed_slow: &'static str,
    /// Why: the browser lacks something.
    pub failed_old: &'static str,
    /// Why: the app has failed, after its start.
    pub failed_broke: &'static str,
    /// What is lost, which is nothing, and what to do if it happens again.
    pub failed_advice: &'static str,
    /// The link to a file of what is kept.
    pub rescue: &'static str,
    /// What stands before the same as a text.
    pub rescue_text: &'static str,
    /// The link that loads the page again.
    pub retry: &'static str,
}

impl ShellWords {
    /// What the page says itself, before the app is there or after it has failed.
    pub const fn said_by_the_page(&self) -> [&'static str; 7] {
        [self.without_script, self.help, self.failed, self.failed_advice, self.rescue, self.rescue_text, self.retry]
    }

    /// Why it has not started, or has stopped.
    pub const fn reasons(&self) -> [&'static str; 4] {
        [self.failed_file, self.failed_slow, self.failed_old, self.failed_broke]
    }
}

/// The words of a language.
pub const fn of(language: Language) -> &'static ShellWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

/// The words of every language, the first one first.
pub fn all() -> impl Iterator<Item = &'static ShellWords> {
    Language::ALL.iter().map(|language| of(*language))
}

/// The French page, which is the first.
pub const FRENCH: ShellWords = ShellWords {
    file: "index.html",
    lang: "fr",
    title: "Garder ou virer\u{202f}?",
    description: "Pensez à un seul client, répondez, et voyez où vous en êtes. Tout se calcule dans votre navigateur\u{a0}: rien n’est envoyé.",
    picture: "preview.png",
    oembed: "oembed.json",
    manifest: "manifest.webmanifest",
    shortcut_new: "Nouveau questionnaire",
    shortcut_history: "Mes résultats",
    without_script: "Ce questionnaire aide à voir clair dans une relation avec un client\u{a0}: la garder, la réparer ou la quitter. Il a besoin de JavaScript, car tout se calcule dans votre navigateur et rien n’est envoyé. Autorisez JavaScript pour cette page, puis rechargez-la.",
    help: "<strong>Besoin de parler\u{202f}?</strong> Prévention du suicide\u{a0}: <a href=\"tel:3114\">3114</a> (France), <a href=\"tel:080032123\">0800\u{a0}32\u{a0}123</a> (Belgique), <a href=\"tel:143\">143</a> (Suisse), <a href=\"tel:988\">988</a> (Canada). Urgence\u{a0}: <a href=\"tel:112\">112</a>, <a href=\"tel:911\">911</a>",
    failed: "Cette page s’est arrêtée",
    failed_file: "Un de ses fichiers n’est pas arrivé, ou n’est pas celui qu’elle attend. Vérifiez votre connexion, puis réessayez.",
    failed_slow: "Rien n’a démarré en dix secondes. Sur une connexion lente, patientez encore\u{202f}; sinon, réessayez.",
    failed_old: "Ce navigateur est trop ancien, ou ses réglages interdisent WebAssembly. Ouvrez la page dans un autre navigateur, à jour.",
    failed_broke: "Une erreur l’a interrompue. Ce qui est gardé sur cet appareil y reste, et plus rien n’y est écrit. Réessayez\u{a0}: vous reprendrez où vous en étiez.",
    failed_advice: "Rien n’a été envoyé, rien n’a été effacé. Si cela se répète, essayez un autre navigateur.",
    rescue: "Télécharger ce qui est gardé ici",
    rescue_text: "ou copiez ce texte\u{a0}:",
    retry: "Réessayer",
};

/// Its English twin.
pub const ENGLISH: ShellWords = ShellWords {
    file: "en.html",
    lang: "en",
    title: "Keep or fire?",
    description: "Think of one client, answer, and see where you stand. Everything is computed in your browser: nothing is sent.",
    picture: "preview.en.png",
    oembed: "oembed.en.json",
    manifest: "manifest.en.webmanifest",
    shortcut_new: "New questionnaire",
    shortcut_history: "My results",
    without_script: "This questionnaire helps you see a working relationship with a client clearly: keep it, repair it or leave it. It needs JavaScript, because everything is computed in your browser and nothing is sent. Allow JavaScript for this page, then reload it.",
    help: "<strong>Need to talk?</strong> Suicide prevention: <a href=\"tel:988\">988</a> (US, Canada), <a href=\"tel:116123\">116\u{a0}123</a> (UK, Ireland), <a href=\"tel:3114\">3114</a> (France), <a href=\"tel:143\">143</a> (Switzerland). Emergency: <a href=\"tel:911\">911</a>, <a href=\"tel:999\">999</a>, <a href=\"tel:112\">112</a>",
    failed: "This page has stopped",
    failed_file: "One of its files did not arrive, or is not the one it expects. Check your connection, then try again.",
    failed_slow: "Nothing has started for ten seconds. On a slow connection, wait a little longer; otherwise, try again.",
    failed_old: "This browser is too old, or its settings forbid WebAssembly. Open the page in another browser that is up to date.",
    failed_broke: "An error interrupted it. What is kept on this device stays there, and nothing more is written. Try again: you will be back where you were.",
    failed_advice: "Nothing was sent, nothing was erased. If it happens again, try another browser.",
    rescue: "Download what is kept here",
    rescue_text: "or copy this text:",
    retry: "Try again",
};
