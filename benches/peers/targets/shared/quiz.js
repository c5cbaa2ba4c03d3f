// What every peer asks, 45 sentences in 6 sections with five answers each, and what follows from the answers.
export const LABELS = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"];
const RAW = {
  "Planning": [
    "I set a clear goal before I begin a piece of work.",
    "I break large tasks into steps that fit into one day.",
    "I keep a written list of what I have promised to do.",
    "I leave spare time in my plans for things that go wrong.",
    "I review my plans at the end of each week.",
    "I know which of my tasks matters most today.",
    "I start early enough to finish without rushing.",
    "I say no to requests that would break my schedule."],
  "Attention": [
    "I can work for half an hour without checking my phone.",
    "I notice quickly when my mind has wandered.",
    "I finish one thing before I open the next.",
    "Noise around me rarely disturbs my reading.",
    "I turn off notifications when I need to think.",
    "I listen to the end before I answer.",
    "I remember what I read this morning.",
    "I can return to a task easily after an interruption."],
  "Energy": [
    "I wake up rested on most days.",
    "I take breaks before I feel exhausted.",
    "I move my body for at least twenty minutes a day.",
    "I still have strength left in the evening.",
    "I eat regular meals even when I am busy.",
    "I go to bed at about the same time every night.",
    "I recover quickly after a demanding week.",
    "I feel alert during the early afternoon."],
  "Feedback": [
    "I ask others what I could have done better.",
    "I can hear criticism without defending myself at once.",
    "I thank people who point out my mistakes.",
    "I compare my results with what I expected.",
    "I change my method when the evidence is against it.",
    "I tell others clearly what worked well.",
    "I keep notes about what I learned from failures."],
  "Cooperation": [
    "I share information that others may need.",
    "I ask for help before a problem becomes serious.",
    "I keep the agreements that I make with colleagues.",
    "I can disagree with somebody and stay friendly.",
    "I give credit to the people who helped me.",
    "I make sure that quiet people are heard too.",
    "I explain my decisions to those who are affected."],
  "Curiosity": [
    "I look up words and ideas that I do not know.",
    "I enjoy questions that have no simple answer.",
    "I read about subjects outside my own field.",
    "I try new tools even when the old ones work.",
    "I ask why things are done the way they are.",
    "I change my mind when I learn something new.",
    "I like to explain what I discovered to others."],
};
export const TITLE = "How do you work and learn?";
export const INTRO = "Rate how well each statement describes you. Your answers stay in this browser.";

let count = 0;

/** @type {{ name: string, items: { id: string, text: string }[] }[]} */
export const SECTIONS = Object.entries(RAW).map(([name, texts]) => ({
  name,
  items: texts.map((text) => ({ id: `q${++count}`, text })),
}));
export const TOTAL = count;

/** The percentage of each section. @param {Record<string, number>} answers */
export function scores(answers) {
  return SECTIONS.map(({ name, items }) => {
    const given = items.map(({ id }) => Number(answers[id])).filter(Boolean);
    const sum = given.reduce((all, one) => all + one, 0);
    return { name, percent: given.length ? Math.round((sum / given.length - 1) * 25) : 0 };
  });
}

const KEY = "quiz-answers";

/** @returns {Record<string, number>} */
export function load() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) || {};
  } catch {
    return {};
  }
}

/** @param {Record<string, number>} answers */
export function save(answers) {
  try {
    localStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // Refused or full: the questionnaire goes on.
  }
}
