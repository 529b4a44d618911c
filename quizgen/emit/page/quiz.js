
"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const forms = [...document.querySelectorAll(".question")];
const earned = new Map(); // form → points
const all = (root, selector) => [...root.querySelectorAll(selector)];
const show = (points) => String(Math.round(points * 100) / 100);

/** Spelling that does not count: case, accents, punctuation, a leading article. */
function plain(text) {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/^(the|an?) (?=.)/, "");
}

/** What the learner entered, in the shape of `right`; null while something is missing. */
function entered(form, question) {
  if (question.type === "matching") {
    const values = all(form, "select").map((select) => select.value);
    return values.includes("") ? null : values.map(Number);
  }
  if (question.type === "ordering") return all(form, "li").map((item) => Number(item.dataset.item));
  const typed = form.querySelector(".typed");
  if (typed) return typed.value.trim() || null;
  const chosen = form.querySelector("input:checked");
  return chosen ? (question.type === "true-false" ? chosen.value : Number(chosen.value)) : null;
}

/** The share of the points, 0 to 1. */
function share(question, answer) {
  if (["matching", "ordering"].includes(question.type)) {
    return answer.filter((value, place) => value === question.right[place]).length / answer.length;
  }
  if (!Array.isArray(question.right)) return answer === question.right ? 1 : 0;
  const exact = question.right.some((text) => text.trim() === answer);
  return exact || (plain(answer) && question.right.some((text) => plain(text) === plain(answer))) ? 1 : 0;
}

function mark(form, question, answer) {
  const kinds = { matching: ".pair", ordering: ".order li" };
  if (kinds[question.type]) {
    all(form, kinds[question.type]).forEach((row, place) => {
      row.classList.add(answer[place] === question.right[place] ? "key" : "slip");
    });
    return;
  }
  for (const input of all(form, "input[type=radio]")) {
    const key = input.value === String(question.right);
    input.closest(".option").classList.toggle("key", key);
    input.closest(".option").classList.toggle("slip", input.checked && !key);
  }
}

function solution(form, question) {
  if (question.type === "matching") {
    const texts = all(form.querySelector("select"), "option").slice(1).map((option) => option.textContent.slice(3));
    return all(form, ".pair > span").map((left, place) => `${left.textContent} – ${texts[question.right[place]]}`).join("; ");
  }
  if (question.type === "ordering") {
    const text = (number) => form.querySelector(`li[data-item="${number}"] span`).textContent;
    return question.right.map(text).join(" → ");
  }
  return question.shown;
}

function judge(form, fraction) {
  const question = data[forms.indexOf(form)];
  earned.set(form, fraction * question.points);
  form.classList.remove("right", "wrong");
  form.classList.add(fraction === 1 ? "right" : "wrong");
  const verdict = fraction === 1 ? "Right." : fraction > 0 ? "Partly right." : "Not right.";
  form.querySelector(".mark").textContent = verdict;
  form.querySelector(".solution").textContent = fraction === 1 ? "" : `The answer: ${solution(form, question)}`;
  form.querySelector(".means").hidden = fraction === 1 || !form.querySelector(".typed");
  form.querySelector(".verdict").hidden = false;
  for (const control of all(form, "input, select, .order button, .check")) control.disabled = true;
  tally();
}

function tally() {
  const sum = [...earned.values()].reduce((left, right) => left + right, 0);
  const most = data.reduce((left, question) => left + question.points, 0);
  const words = `${show(sum)} of ${show(most)} points`;
  document.querySelector(".done").style.width = `${(100 * earned.size) / forms.length}%`;
  document.querySelector(".sum").textContent = `${earned.size} of ${forms.length} answered, ${words}`;
  const finished = earned.size === forms.length;
  document.querySelector(".result").hidden = !finished;
  document.querySelector(".total").textContent = finished ? `${words} (${Math.round((100 * sum) / (most || 1))} %)` : "";
  document.querySelector(".retry").hidden = !document.querySelector(".wrong");
}

function reset(form) {
  earned.delete(form);
  form.reset();
  form.classList.remove("right", "wrong");
  for (const part of all(form, ".key, .slip")) part.classList.remove("key", "slip");
  for (const control of all(form, "input, select, .order button, .check")) control.disabled = false;
  form.querySelector(".verdict").hidden = true;
  tally();
}

function check(event) {
  event.preventDefault();
  const form = event.currentTarget;
  const question = data[forms.indexOf(form)];
  const answer = entered(form, question);
  if (answer === null || earned.has(form)) return;
  mark(form, question, answer);
  judge(form, share(question, answer));
}

function move(event) {
  const item = event.target.closest("li");
  if (event.target.className === "up") item.previousElementSibling?.before(item);
  else item.nextElementSibling?.after(item);
  event.target.focus();
}

for (const form of forms) {
  form.addEventListener("submit", check);
  form.querySelector(".grant").addEventListener("click", () => judge(form, 1));
  for (const button of all(form, ".order button")) button.addEventListener("click", move);
}
document.querySelector(".again").addEventListener("click", () => {
  forms.forEach(reset);
  window.scrollTo(0, 0);
});
document.querySelector(".retry").addEventListener("click", () => {
  const wrong = all(document, ".wrong");
  wrong.forEach(reset);
  wrong[0]?.scrollIntoView();
});
