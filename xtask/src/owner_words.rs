//! The words of the page for owners of sites. Fragments of HTML, every language complete or the crate does not
//! compile.

use keep_or_fire::instrument::language::Language;

/// Each word or sentence by its place in the template, in the template's order.
pub type OwnerWords = [(&'static str, &'static str); 43];

/// The words of a language.
pub const fn of(language: Language) -> &'static OwnerWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

/// The French page.
pub const FRENCH: OwnerWords = [
    ("file", "embed.html"),
    ("lang", "fr"),
    ("app-file", "index.html?lang=fr"),
    ("name", "Garder ou virer\u{202f}?"),
    ("heading", "Sur votre site"),
    (
        "lede",
        "Une ligne à copier pose le questionnaire dans une page de blog, de boutique ou d’intranet. Il est gratuit, ne suit personne et n’envoie rien, à vous non plus.",
    ),
    ("without-script", "Cette page compose les lignes à copier avec JavaScript. Autorisez-le, puis rechargez."),
    ("choose", "Vos choix"),
    ("language", "Langue"),
    ("visitors-own", "Celle du navigateur"),
    ("theme", "Thème"),
    ("light", "Clair"),
    ("dark", "Sombre"),
    ("own-colour", "Votre couleur"),
    ("own-colour-note", "Elle est foncée ou éclaircie autant qu’il le faut pour rester lisible dans les deux thèmes."),
    ("colour", "Couleur"),
    ("verify", "Vérifier le script"),
    (
        "verify-note",
        "Le navigateur refuse alors un script qui aurait changé. Le jour où il est mis à jour, la ligne est à copier de nouveau. Il faut que l’hébergement du questionnaire envoie l’en-tête Access-Control-Allow-Origin: *, sinon seul le lien se montre.",
    ),
    ("one-line", "Une ligne, sans script"),
    (
        "one-line-note",
        "À coller dans un bloc «\u{202f}HTML personnalisé\u{202f}» de WordPress, dans Blogger, Ghost ou une page écrite à la main. Le cadre a une hauteur fixe et défile à l’intérieur.",
    ),
    ("with-script", "Avec un petit script"),
    (
        "with-script-note",
        "Le cadre prend la hauteur de ce qu’il montre, et votre page apprend quand un questionnaire commence, avance et se termine. Le script pèse moins de deux kilo-octets, ne garde rien et ne lit rien de votre page. Plusieurs cadres peuvent se trouver sur une même page.",
    ),
    (
        "wordpress",
        "WordPress retire les scripts aux comptes qui n’ont pas le droit d’en publier\u{a0}: la ligne sans script est alors la bonne.",
    ),
    ("preview", "Aperçu"),
    ("preview-note", "Le vrai questionnaire, dans un vrai cadre, avec vos choix."),
    ("events", "Ce que votre page apprend"),
    (
        "events-note",
        "Le script envoie ces événements à l’élément qui porte le cadre, sous le nom <code>keep-or-fire:completed</code> et ainsi de suite. Jamais une réponse, un score, un surnom.",
    ),
    ("event-ready", "Le questionnaire est là."),
    ("event-started", "Un questionnaire commence ou reprend."),
    ("event-progress", "La partie atteinte (<code>part</code>) et leur nombre (<code>parts</code>)."),
    ("event-height", "La hauteur de ce qui est montré, en pixels (<code>px</code>)."),
    (
        "event-scroll",
        "Un autre écran est montré\u{a0}: la page remonte en haut du cadre s’il n’est plus visible. Si une barre reste en haut de votre page, dites sa hauteur dans votre feuille de style\u{a0}: <code>[data-keep-or-fire] { scroll-margin-top: 90px }</code>",
    ),
    ("event-completed", "Il y a un résultat, avec un verdict. Lequel n’est pas dit."),
    (
        "event-shared",
        "Le nom du verdict (<code>verdict</code>), seulement quand la personne appuie sur un bouton qui nomme votre site.",
    ),
    ("event-restarted", "Le questionnaire est repris depuis le début."),
    ("log", "Ce que l’aperçu vient de dire"),
    ("log-empty", "Rien encore."),
    ("privacy", "Pour vos mentions de confidentialité"),
    ("privacy-note", "Un paragraphe exact, à copier tel quel."),
    (
        "privacy-text",
        "Cette page contient le questionnaire «\u{202f}Garder ou virer\u{202f}?\u{202f}», affiché dans un cadre. Les réponses sont traitées dans votre navigateur et n’en sortent pas\u{a0}: elles ne sont transmises ni à ce site, ni à l’éditeur du questionnaire, ni à un tiers. Elles peuvent être gardées dans la mémoire de votre navigateur, avec les fichiers du questionnaire, pour que vous puissiez reprendre, même sans réseau\u{202f}; vous pouvez y effacer vos réponses à tout moment. Le questionnaire ne dépose aucun cookie et ne mesure pas l’audience. Comme pour toute page, le serveur qui le fournit reçoit l’adresse IP de votre appareil au moment du chargement. Ce site apprend seulement que le questionnaire est là, qu’il a été commencé ou repris, à quelle partie il en est, qu’un autre écran est montré, sans savoir lequel, qu’il a été terminé ou recommencé, et la hauteur du cadre, qui dépend de ce qu’il montre\u{202f}; le verdict ne lui est dit que si vous le choisissez.",
    ),
    ("copy", "Copier"),
    ("copied", "Copié."),
    ("not-copied", "La copie est refusée ici. Le texte est sélectionné\u{a0}: copiez-le au clavier."),
];

/// Its English twin.
pub const ENGLISH: OwnerWords = [
    ("file", "embed.en.html"),
    ("lang", "en"),
    ("app-file", "en.html?lang=en"),
    ("name", "Keep or fire?"),
    ("heading", "On your site"),
    (
        "lede",
        "One line to copy puts the questionnaire on a page of a blog, a shop or an intranet. It is free, follows nobody and sends nothing, to you neither.",
    ),
    ("without-script", "This page puts the lines to copy together with JavaScript. Allow it, then reload."),
    ("choose", "Your choices"),
    ("language", "Language"),
    ("visitors-own", "The browser’s"),
    ("theme", "Theme"),
    ("light", "Light"),
    ("dark", "Dark"),
    ("own-colour", "Your colour"),
    ("own-colour-note", "It is made darker or lighter, as much as it takes to stay readable in both themes."),
    ("colour", "Colour"),
    ("verify", "Verify the script"),
    (
        "verify-note",
        "The browser then refuses a script that has changed. The day it is updated, the line has to be copied again. The host of the questionnaire has to send the header Access-Control-Allow-Origin: *, or else the link alone is shown.",
    ),
    ("one-line", "One line, no script"),
    (
        "one-line-note",
        "To paste in a “Custom HTML” block of WordPress, in Blogger, Ghost or a page written by hand. The frame has a fixed height and scrolls inside.",
    ),
    ("with-script", "With a small script"),
    (
        "with-script-note",
        "The frame takes the height of what it shows, and your page learns when a questionnaire is begun, goes on and is finished. The script weighs less than two kilobytes, keeps nothing and reads nothing of your page. There may be several frames on one page.",
    ),
    (
        "wordpress",
        "WordPress takes scripts away from accounts that may not publish any: the line without a script is then the right one.",
    ),
    ("preview", "Preview"),
    ("preview-note", "The real questionnaire, in a real frame, with your choices."),
    ("events", "What your page learns"),
    (
        "events-note",
        "The script dispatches these events on the element that holds the frame, under the name <code>keep-or-fire:completed</code> and so on. Never an answer, a score, a nickname.",
    ),
    ("event-ready", "The questionnaire is there."),
    ("event-started", "It is begun, or taken up again."),
    ("event-progress", "The part reached (<code>part</code>) and how many there are (<code>parts</code>)."),
    ("event-height", "The height of what is shown, in pixels (<code>px</code>)."),
    (
        "event-scroll",
        "Another screen is shown: the page goes up to the top of the frame where it is out of view. If a bar stays at the top of your page, say how high it is in your style sheet: <code>[data-keep-or-fire] { scroll-margin-top: 90px }</code>",
    ),
    ("event-completed", "There is a result, with a verdict. Which one is not said."),
    (
        "event-shared",
        "The name of the verdict (<code>verdict</code>), only when the person presses a button that names your site.",
    ),
    ("event-restarted", "The questionnaire is taken again from the start."),
    ("log", "What the preview just said"),
    ("log-empty", "Nothing yet."),
    ("privacy", "For your privacy notice"),
    ("privacy-note", "An exact paragraph, to copy as it is."),
    (
        "privacy-text",
        "This page contains the questionnaire “Keep or fire?”, shown in a frame. Answers are processed in your browser and do not leave it: they are transmitted neither to this site, nor to the publisher of the questionnaire, nor to anybody else. They may be kept in your browser’s storage together with the questionnaire’s files, so that you can resume, even without a network; you can delete your answers there at any time. The questionnaire sets no cookie and measures no audience. As for any page, the server that provides it receives your device’s IP address when it is loaded. This site only learns that the questionnaire is there, that it was begun or taken up again, which part it has reached, that another screen is shown, but not which one, that it was finished or taken again from the start, and the height of the frame, which depends on what it shows; it is told the verdict only if you choose to.",
    ),
    ("copy", "Copy"),
    ("copied", "Copied."),
    ("not-copied", "Copying is refused here. The text is selected: copy it with the keyboard."),
];
