// Shuffles the options of every choice card on the page, the same way on front and back, anew at each review.
// The order follows from the text and the number of earlier reviews in this session: where a reviewer forgets that
// number between the sides it is 0 on both. Without scripts the list stands as written. Old web views: no ES6.
(function () {
  function load(key) {
    try {
      return sessionStorage.getItem(key);
    } catch (e) {
      return null;
    }
  }
  function save(key, value) {
    try {
      sessionStorage.setItem(key, value);
    } catch (e) {
      return;
    }
  }
  function hash(text) {
    var sum = 2166136261;
    for (var i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
    return sum >>> 0;
  }
  function sorted(items, seed) {
    return items
      .map(function (item) {
        return [hash(seed + item.textContent + seed), item];
      })
      .sort(function (a, b) {
        return a[0] - b[0];
      })
      .map(function (pair) {
        return pair[1];
      });
  }
  function choose(list, place) {
    var items = list.children;
    if (!items[place]) return;
    for (var i = 0; i < items.length; i++) {
      items[i].classList.toggle("chosen", i === place);
      items[i].setAttribute("aria-checked", i === place);
    }
    save(list.quizgenKey + "chosen", items[place].textContent);
  }
  function front(list) {
    save(list.quizgenKey + "chosen", "");
    list.setAttribute("role", "radiogroup");
    [].forEach.call(list.children, function (item, place) {
      item.setAttribute("role", "radio");
      item.setAttribute("aria-checked", "false");
      item.addEventListener("click", function () {
        choose(list, place);
      });
    });
  }
  function back(list, round) {
    var chosen = load(list.quizgenKey + "chosen");
    [].forEach.call(list.children, function (item) {
      item.classList.toggle("chosen", Boolean(chosen) && item.textContent === chosen);
    });
    save(list.quizgenKey, round + 1);
  }
  function set(list) {
    var items = [].slice.call(list.children);
    var texts = items.map(function (item) {
      return item.textContent;
    });
    list.quizgenKey = "quizgen" + hash(texts.join("\n"));
    var round = Number(load(list.quizgenKey)) || 0;
    sorted(items, list.quizgenKey + "/" + round + new Date().toDateString()).forEach(function (item) {
      list.appendChild(item);
    });
    if (list.parentNode.classList.contains("back")) back(list, round);
    else front(list);
    list.setAttribute("data-shuffled", "");
  }
  [].forEach.call(document.querySelectorAll("ol.options:not([data-shuffled])"), set);
  if (window.quizgenKeys) return;
  window.quizgenKeys = true;
  document.addEventListener("keydown", function (event) {
    var place = "ABCDEFGH".indexOf((event.key || "?").toUpperCase());
    var list = document.querySelector(".front ol.options");
    if (!list || place < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    choose(list, place);
  });
})();
