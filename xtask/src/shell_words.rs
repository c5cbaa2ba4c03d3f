//! The words of the page before the app is there: in its head, while it loads, without JavaScript, and when it cannot start.
//!
//! They are fragments of HTML. Both languages are complete or the crate does not compile.

/// One language's words.
pub struct ShellWords {
    /// The file that holds this language's page.
    pub file: &'static str,
    /// The language's tag.
    pub lang: &'static str,
    /// The page's title and the name of the tool.
    pub title: &'static str,
    /// What stands under the name.
    pub subtitle: &'static str,
    /// For search engines and shared links.
    pub description: &'static str,
    /// The picture that stands beside a shared link.
    pub picture: &'static str,
    /// The file for blog engines that look for one.
    pub oembed: &'static str,
    /// The first sentence.
    pub lede: &'static str,
    /// What the page is and why it needs JavaScript.
    pub without_script: &'static str,
    /// Someone to talk to: on every screen, so here too.
    pub help: &'static str,
    /// Heading when the app could not start or go on.
    pub failed: &'static str,
    /// What is lost, which is nothing, and what to do.
    pub failed_advice: &'static str,
    /// The link that loads the page again.
    pub retry: &'static str,
}

/// The French page, which is the first.
pub const FRENCH: ShellWords = ShellWords {
    file: "index.html",
    lang: "fr",
    title: "Garder ou virer\u{202f}?",
    subtitle: "Ce client et moi",
    description: "Pensez à un seul client, répondez, et voyez où vous en êtes. Tout se calcule dans votre navigateur\u{a0}: rien n’est envoyé.",
    picture: "preview.png",
    oembed: "oembed.json",
    lede: "Pensez à un seul client. Répondez vite, sans chercher la bonne réponse\u{a0}: il n’y en a pas. Vous saurez où vous en êtes, et quoi faire ensuite.",
    without_script: "Ce questionnaire aide à voir clair dans une relation avec un client\u{a0}: la garder, la réparer ou la quitter. Il a besoin de JavaScript, car tout se calcule dans votre navigateur et rien n’est envoyé. Autorisez JavaScript pour cette page, puis rechargez-la.",
    help: "<strong>Besoin de parler\u{202f}?</strong> Prévention du suicide\u{a0}: <a href=\"tel:3114\">3114</a> (France), <a href=\"tel:080032123\">0800\u{a0}32\u{a0}123</a> (Belgique), <a href=\"tel:143\">143</a> (Suisse), <a href=\"tel:988\">988</a> (Canada). Urgence\u{a0}: <a href=\"tel:112\">112</a>, <a href=\"tel:911\">911</a>",
    failed: "Cette page s’est arrêtée",
    failed_advice: "Elle n’a pas pu démarrer ou continuer. Rien n’a été envoyé, rien n’a été effacé. Vérifiez votre connexion, puis réessayez. Si cela se répète, ouvrez la page dans un autre navigateur, à jour.",
    retry: "Réessayer",
};

/// Its English twin.
pub const ENGLISH: ShellWords = ShellWords {
    file: "en.html",
    lang: "en",
    title: "Keep or fire?",
    subtitle: "This client and me",
    description: "Think of one client, answer, and see where you stand. Everything is computed in your browser: nothing is sent.",
    picture: "preview.en.png",
    oembed: "oembed.en.json",
    lede: "Think of one client only. Answer quickly, without looking for the right answer: there is none. You will know where you stand, and what to do next.",
    without_script: "This questionnaire helps you see a working relationship with a client clearly: keep it, repair it or leave it. It needs JavaScript, because everything is computed in your browser and nothing is sent. Allow JavaScript for this page, then reload it.",
    help: "<strong>Need to talk?</strong> Suicide prevention: <a href=\"tel:988\">988</a> (US, Canada), <a href=\"tel:116123\">116\u{a0}123</a> (UK, Ireland), <a href=\"tel:3114\">3114</a> (France), <a href=\"tel:143\">143</a> (Switzerland). Emergency: <a href=\"tel:911\">911</a>, <a href=\"tel:999\">999</a>, <a href=\"tel:112\">112</a>",
    failed: "This page has stopped",
    failed_advice: "It could not start or go on. Nothing was sent, nothing was deleted. Check your connection, then try again. If it happens again, open the page in another browser that is up to date.",
    retry: "Try again",
};
